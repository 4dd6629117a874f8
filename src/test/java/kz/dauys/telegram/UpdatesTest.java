package kz.dauys.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import kz.dauys.bot.Event;
import kz.dauys.bot.Origin;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdatesTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Names in the table stand for pieces of JSON that every update repeats. */
    private static final String DANA = "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"D\",\"language_code\":\"kk\"}";

    private static final String BOT = "\"from\":{\"id\":42,\"is_bot\":true,\"first_name\":\"B\",\"username\":\"dauys_bot\"}";
    private static final String PRIVATE = "\"chat\":{\"id\":7,\"type\":\"private\",\"first_name\":\"D\"},\"message_id\":5,\"date\":9";
    private static final String GROUP = "\"chat\":{\"id\":-9,\"type\":\"supergroup\",\"title\":\"T\"},\"message_id\":5,\"date\":9";
    private static final String CHANNEL = "\"chat\":{\"id\":-8,\"type\":\"channel\",\"title\":\"C\"},\"message_id\":5,\"date\":9";
    private static final String WAS_IN = "\"old_chat_member\":{\"status\":\"member\",\"user\":{\"id\":42,\"is_bot\":true,\"first_name\":\"B\"}}";
    private static final String IS_IN = WAS_IN.replace("old_", "new_");
    private static final String WAS_OUT = WAS_IN.replace("member\",\"user", "left\",\"user");
    private static final String IS_OUT = IS_IN.replace("\"member\",\"user", "\"kicked\",\"until_date\":0,\"user");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock = """
            a question               | "message":{DANA,PRIVATE,"text":"Who won?"}                  | Said kk 7 in 7 PRIVATE: Who won?
            a command with its rest  | "message":{DANA,PRIVATE,"text":"/ask  turnout \\n 2007"}    | Said kk 7 in 7 PRIVATE: /ask turnout \\n 2007
            a command to this bot    | "message":{DANA,GROUP,"text":"/ask@Dauys_Bot who"}          | Said kk 7 in -9 GROUP: /ask who
            a command to another     | "message":{DANA,GROUP,"text":"/ask@other_bot who"}          | nothing
            a bare command in a group| "message":{DANA,GROUP,"text":"/quiz"}                       | Said kk 7 in -9 GROUP: /quiz
            chatter in a group       | "message":{DANA,GROUP,"text":"hello"}                       | nothing
            a reply to the bot       | "message":{DANA,GROUP,"text":"and 2007?","reply_to_message":{BOT,GROUP,"text":"a"}} | Said kk 7 in -9 GROUP: and 2007?
            a reply to another       | "message":{DANA,GROUP,"text":"sure","reply_to_message":{DANA,GROUP,"text":"a"}}     | nothing
            start                    | "message":{DANA,PRIVATE,"text":"/start"}                    | Started kk 7 in 7 PRIVATE: ()
            a deep link              | "message":{DANA,PRIVATE,"text":"/start join_123456"}        | Started kk 7 in 7 PRIVATE: (join_123456)
            a link into a group      | "message":{DANA,GROUP,"text":"/start@dauys_bot quiz-a"}     | Started kk 7 in -9 GROUP: (quiz-a)
            a fraction               | "message":{DANA,PRIVATE,"text":"1/2 of seats"}              | Said kk 7 in 7 PRIVATE: 1/2 of seats
            a path                   | "message":{DANA,PRIVATE,"text":"/a/b"}                      | Said kk 7 in 7 PRIVATE: /a/b
            emoji alone              | "message":{DANA,PRIVATE,"text":"😀"}                        | Said kk 7 in 7 PRIVATE: 😀
            a language not spoken    | "message":{"from":{"id":7,"is_bot":false,"first_name":"D","language_code":"de"},PRIVATE,"text":"a"} | Said - 7 in 7 PRIVATE: a
            no language              | "message":{"from":{"id":7,"is_bot":false,"first_name":"D"},PRIVATE,"text":"a"} | Said - 7 in 7 PRIVATE: a
            a sticker                | "message":{DANA,PRIVATE,"sticker":{"file_id":"s","file_unique_id":"u","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false}} | Other kk 7 in 7 PRIVATE
            a photo                  | "message":{DANA,PRIVATE,"caption":"a","photo":[{"file_id":"p","file_unique_id":"u","width":1,"height":1}]} | Other kk 7 in 7 PRIVATE
            a sticker in a group     | "message":{DANA,GROUP,"sticker":{"file_id":"s","file_unique_id":"u","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false}} | nothing
            a note of Telegram's     | "message":{DANA,PRIVATE,"pinned_message":{BOT,PRIVATE,"text":"a"}} | nothing
            another bot              | "message":{BOT,GROUP,"text":"/ask"}                         | nothing
            a message from nobody    | "message":{GROUP,"text":"/ask"}                             | nothing
            a channel's post         | "channel_post":{CHANNEL,"text":"/ask"}                      | nothing
            an edited message        | "edited_message":{DANA,PRIVATE,"text":"a"}                  | nothing
            a press                  | "callback_query":{DANA,"id":"q","chat_instance":"1","data":"ask:a:1","message":{BOT,PRIVATE,"text":"a"}} | Pressed kk 7 in 7 PRIVATE: ask:a:1 on 5
            a press in a group       | "callback_query":{DANA,"id":"q","chat_instance":"1","data":"ask:a:1","message":{BOT,GROUP,"text":"a"}} | Pressed kk 7 in -9 GROUP: ask:a:1 on 5
            a press without data     | "callback_query":{DANA,"id":"q","chat_instance":"1","message":{BOT,PRIVATE,"text":"a"}} | Pressed kk 7 in 7 PRIVATE:  on 5
            a press on an old message| "callback_query":{DANA,"id":"q","chat_instance":"1","data":"x","message":{"chat":{"id":7,"type":"private"},"message_id":3,"date":0}} | Pressed kk 7 in 7 PRIVATE: x on 3
            a press on inline        | "callback_query":{DANA,"id":"q","chat_instance":"1","data":"x","inline_message_id":"i"} | nothing
            typing in any chat       | "inline_query":{DANA,"id":"i","query":"turnout 2007","offset":"","chat_type":"group"} | Typed kk 7 in 7 PRIVATE: (turnout 2007)
            a bare name              | "inline_query":{DANA,"id":"i","query":"","offset":""}       | Typed kk 7 in 7 PRIVATE: ()
            a bot that types         | "inline_query":{BOT,"id":"i","query":"turnout 2007","offset":""} | nothing
            added to a group         | "my_chat_member":{DANA,GROUP,WAS_OUT,IS_IN}                 | Joined kk 7 in -9 GROUP
            removed from a group     | "my_chat_member":{DANA,GROUP,WAS_IN,IS_OUT}                 | Left kk 7 in -9 GROUP
            blocked                  | "my_chat_member":{DANA,PRIVATE,WAS_IN,IS_OUT}               | Left kk 7 in 7 PRIVATE
            unblocked                | "my_chat_member":{DANA,PRIVATE,WAS_OUT,IS_IN}               | nothing
            promoted                 | "my_chat_member":{DANA,GROUP,WAS_IN,IS_IN}                  | nothing
            added to a channel       | "my_chat_member":{DANA,CHANNEL,WAS_OUT,IS_IN}               | nothing
            a quiz poll sent on      | "message":{"message_id":5,"date":1,"chat":{"id":7,"type":"private"},"from":{"id":7,"is_bot":false,"first_name":"D"},"poll":{"id":"p","question":"Q?","type":"quiz","total_voter_count":0,"is_closed":true,"is_anonymous":true,"allows_multiple_answers":true,"options":[{"text":"a","voter_count":0},{"text":"b","voter_count":0},{"text":"c","voter_count":0}],"correct_option_ids":[0,2]}} | Polled - 7 in 7 PRIVATE: Q? [a, b, c] quiz [0, 2] several
            an answer to a poll      | "poll_answer":{"poll_id":"p","user":{"id":7,"is_bot":false,"first_name":"D","language_code":"kk"},"option_ids":[1,1]} | Voted kk 7 in 7 PRIVATE: p [1, 1]
            an answer taken back     | "poll_answer":{"poll_id":"p","user":{"id":7,"is_bot":false,"first_name":"D"},"option_ids":[]} | Voted - 7 in 7 PRIVATE: p []
            an anonymous answer      | "poll_answer":{"poll_id":"p","voter_chat":{"id":-9,"type":"supergroup","title":"T"},"option_ids":[1]} | MaskedVote - -9 in -9 GROUP: p
            an anonymous admin       | "message":{"from":{"id":1087968824,"is_bot":true,"first_name":"Group"},"sender_chat":{"id":-9,"type":"supergroup","title":"T"},GROUP,"text":"/quiz"} | Masked - -9 in -9 GROUP: /quiz
            a channel in a group     | "message":{"from":{"id":136817688,"is_bot":true,"first_name":"Channel"},"sender_chat":{"id":-8,"type":"channel","title":"C"},GROUP,"text":"/stop@dauys_bot"} | Masked - -8 in -9 GROUP: /stop
            a channel that chats     | "message":{"from":{"id":136817688,"is_bot":true,"first_name":"Channel"},"sender_chat":{"id":-8,"type":"channel","title":"C"},GROUP,"text":"hello"} | nothing
            a forwarded channel post | "message":{"from":{"id":777000,"is_bot":false,"first_name":"Telegram"},"sender_chat":{"id":-8,"type":"channel","title":"C"},"is_automatic_forward":true,GROUP,"text":"/quiz"} | nothing
            a group that grew        | "message":{DANA,GROUP,"migrate_to_chat_id":-100}            | Moved - -9 in -9 GROUP: to telegram:-100
            something new            | "telepathy":{"text":"a"}                                    | nothing
            poison                   | "message":{DANA,PRIVATE,"text":{"a":1}}                     | poison
            """)
    void whatArrivesBecomesAnEvent(String name, String update, String event) throws JsonProcessingException {
        assertEquals(event, shown(read(update)));
    }

    private static Incoming read(String update) throws JsonProcessingException {
        String json = update.replace("DANA", DANA).replace("BOT", BOT).replace("PRIVATE", PRIVATE).replace("GROUP", GROUP)
                .replace("CHANNEL", CHANNEL).replace("WAS_IN", WAS_IN).replace("IS_IN", IS_IN).replace("WAS_OUT", WAS_OUT)
                .replace("IS_OUT", IS_OUT);
        Updates updates = new Updates(new Self(42, "dauys_bot"));
        List<Incoming> batch = Incoming.read(MAPPER.readTree("[{\"update_id\":1," + json + "}]"), updates, AT);
        return batch.getFirst();
    }

    private static String shown(Incoming incoming) {
        return incoming.event().map(UpdatesTest::shown).orElse(incoming.poison().isPresent() ? "poison" : "nothing");
    }

    private static String shown(Event event) {
        assertEquals(AT, event.origin().at());
        return switch (event) {
            case Event.Said said -> "Said " + of(said.origin()) + ": " + said.text().replace("\n", "\\n");
            case Event.Pressed press -> "Pressed " + of(press.origin()) + ": " + press.data() + " on " + press.message();
            case Event.Started started -> "Started " + of(started.origin()) + ": (" + started.goal() + ")";
            case Event.Typed typed -> "Typed " + of(typed.origin()) + ": (" + typed.text() + ")";
            case Event.Voted voted -> "Voted " + of(voted.origin()) + ": " + voted.poll() + " " + voted.options();
            case Event.Masked masked -> "Masked " + of(masked.origin()) + ": " + masked.text();
            case Event.MaskedVote masked -> "MaskedVote " + of(masked.origin()) + ": " + masked.poll();
            case Event.Moved moved -> "Moved " + of(moved.origin()) + ": to " + moved.to();
            case Event.Polled poll ->
                "Polled " + of(poll.origin()) + ": " + poll.question() + " " + poll.options() + (poll.quiz() ? " quiz " : " poll ") + poll.answers() + (poll.several() ? " several" : "");
            case Event.Attached file -> "Attached " + of(file.origin()) + ": " + file.file() + " " + file.name() + " " + file.bytes();
            case Event.Joined joined -> "Joined " + of(joined.origin());
            case Event.Left left -> "Left " + of(left.origin());
            case Event.Other other -> "Other " + of(other.origin());
        };
    }

    private static String of(Origin origin) {
        return origin.spoken().map(Language::code).orElse("-") + " " + origin.person().id() + " in " + origin.chat().address().id() + " "
                + origin.chat().kind();
    }
}
