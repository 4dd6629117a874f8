package kz.dauys.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question about votes wears beside what it asks: who is not sure of what, what the answer is to look like, what is told of a vote that
 * its day names already. Facts do not need it; where documents alone answer, every word may be one that finds them.
 */
final class Dressing {
    /** "…, there were seven, I think": what the asker is not sure of is no part of the question. */
    private static final Pattern UNSURE = Pattern.compile(
            ",\\s+[^,?]{0,40}(?:i think|i guess|if i remember(?: right| rightly| correctly)?|кажется|вроде(?: бы)?|по-моему|если не ошибаюсь|меніңше|сияқты|шамасы|жаңылмасам)(?=\\s*[?.!]*\\s*$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** «… сколько будет?» at the end asks for a sum, and nothing about the future. */
    private static final Pattern WILL_BE = Pattern.compile("(сколько|скок|скока|сколька) (?:это )?(?:будет|получится|выйдет)(?=\\s*[?.!]*\\s*$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Digits of an ordinal that are written with letters: "1st". */
    private static final Pattern ORDINAL = Pattern.compile("(?<![\\p{L}\\d])([1-5])(?:st|nd|rd|th)(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    /** «…, числом надо»: what an answer is to look like. */
    private static final Pattern WANTED_SO = Pattern.compile(
            ",\\s*(?:мне |маған )?(\\p{L}+(?: \\p{L}+){0,2}) (?:надо|нужно|нужен|нужна|нужны|керек)(?=\\s*[.!?)]*\\s*$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** That a term had not run out is that the vote was early: "his term was not up until 2020, yet …". */
    private static final Pattern NOT_UP = Pattern.compile(
            "(?:his|her|the|their) (?:\\p{L}+ )?term (?:was not|wasn't|had not been) (?:yet )?(?:up|over|due to end|due) (?:until|till|before) \\d{4},? (?:yet|but|and)|,? (?:когда )?(?:хотя )?срок\\p{L}*(?: полномочий)? (?:истекал|заканчивался|кончался|должен был закончиться) (?:только |лишь )?(?:в|через) (?:\\d{4}(?:-?м)?(?: году)?|год)|,? не дожидаясь \\d{4}(?: года)?|,? \\d{4} жылды күтпей",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LATIN = Pattern.compile("[a-z]", Pattern.CASE_INSENSITIVE);

    /** "(not the People's Party)": what is told apart from what is meant. */
    private static final Pattern NOT_THAT = Pattern.compile("\\s*\\((?:not|no|не|именно|а не|емес)\\s[^()]{1,80}\\)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Not votes but chairs:" before a question. */
    private static final Pattern NOT_BUT = Pattern.compile("^\\s*not (?:the )?(?:votes|ballots|share of votes),? but (?:the )?(?:chairs|seats|mandates):\\s*", Pattern.CASE_INSENSITIVE);

    /** "The 98-member Mazhilis". */
    private static final Pattern MEMBERS = Pattern.compile("(?<!\\d)\\d{2,3}-(?:member|seat|strong) (?=\\p{L})", Pattern.CASE_INSENSITIVE);

    /** "When the mandate was prolonged on 29 April 1995, how many …": the day tells which vote is meant, whatever else is told of it. */
    private static final Pattern LEADING_WHEN = Pattern.compile(
            "^\\s*when [^,?]{5,120}? ((?:on|in) (?:the )?[^,?]{0,30}\\d{4}),\\s+(?=(?:how|what|which)(?![^?]*(?<!\\p{L})(?:his|her|him|he|she|they|their|them|its)(?!\\p{L})))|^\\s*когда [^,?]{5,120}? (\\d{1,2} \\p{L}+ \\d{4} года|в \\p{L}+ \\d{4} года),\\s+(?=(?:сколько|как|на|по)(?![^?]*(?<!\\p{L})(?:его|её|ему|ей|их|него|неё|нём|ней|они|он|она)(?!\\p{L})))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Of the five men who competed in December 2005, which one …" */
    private static final Pattern LEADING_OF = Pattern.compile(
            "^\\s*(?:of|among) the (?:\\p{L}+ |\\d+ )?(?:men|women|people|candidates|contenders|parties|lists|rivals) (?:who|that|which) (?=[^,?]{5,100},\\s+(?:which|who|what|how))|^\\s*из (?:\\p{L}+ |\\d+ )?(?:кандидатов|партий|списков|участников|претендентов), (?=[^,?]{5,100}, (?:кто|какой|какая|сколько))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PERCENTAGE = Pattern.compile("percentage of", Pattern.CASE_INSENSITIVE);

    /** Words without one of which there is nothing to look for: most questions have none of them. */
    private static final List<String> SUM = List.of("будет", "получится", "выйдет");

    private static final List<String> TERM = List.of(" term ", "срок", "дожидаясь", "күтпей");

    private Dressing() {}

    static String without(String asks) {
        String plain = LEADING_OF.matcher(dated(asks)).replaceFirst("");
        String meant = plain.indexOf('(') < 0 ? plain : NOT_THAT.matcher(plain).replaceAll("");
        String early = early(ofSeats(meant.indexOf('-') < 0 ? meant : MEMBERS.matcher(meant).replaceAll("")));
        String sure = early.indexOf(',') < 0 ? early : WANTED_SO.matcher(UNSURE.matcher(early).replaceFirst("")).replaceFirst(", $1");
        String now = SUM.stream().noneMatch(sure::contains) ? sure : WILL_BE.matcher(sure).replaceFirst("$1");
        return now.chars().noneMatch(Character::isDigit) ? now : ORDINAL.matcher(now).replaceAll(found -> ORDINALS.get(Integer.parseInt(found.group(1)) - 1));
    }

    private static String dated(String text) {
        return LEADING_WHEN.matcher(text).replaceFirst(found -> (found.group(1) == null ? found.group(2) : found.group(1)) + ", ");
    }

    private static String ofSeats(String text) {
        Matcher seats = NOT_BUT.matcher(text);
        return seats.find() ? PERCENTAGE.matcher(text.substring(seats.end())).replaceFirst("percentage of the seats of") : text;
    }

    private static String early(String text) {
        return TERM.stream().noneMatch(text::contains) ? text : NOT_UP.matcher(text).replaceFirst(found -> LATIN.matcher(found.group()).find() ? "early" : found.group().contains("күтпей") ? " мерзімінен бұрын" : " досрочно");
    }
}
