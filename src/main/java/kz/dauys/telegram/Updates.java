package kz.dauys.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dauys.bot.Address;
import kz.dauys.bot.Chat;
import kz.dauys.bot.Event;
import kz.dauys.bot.Origin;
import kz.dauys.knowledge.Language;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.polls.Poll;
import org.telegram.telegrambots.meta.api.objects.polls.PollOption;
import org.telegram.telegrambots.meta.api.objects.polls.PollAnswer;

/**
 * Turns updates into events. What other bots do and what stands in channels means nothing to the bot. In groups it hears commands and
 * replies to its own messages only, whatever Telegram delivers.
 */
final class Updates {
    /** The transport in addresses. */
    static final String TRANSPORT = "telegram";

    private static final Pattern COMMAND = Pattern.compile("/(\\w{1,32})(?:@(\\w+))?(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Set<String> OUTSIDE = Set.of("left", "kicked");

    private final Self self;

    Updates(Self self) {
        this.self = self;
    }

    /** The event, or empty where the bot has nothing to do; {@code at} is when the batch was received. */
    Optional<Event> event(Update update, Instant at) {
        if (update.getMessage() != null) {
            return message(update.getMessage(), at);
        }
        if (update.getCallbackQuery() != null) {
            return press(update.getCallbackQuery(), at);
        }
        if (update.getPollAnswer() != null) {
            return vote(update.getPollAnswer(), at);
        }
        if (update.getInlineQuery() != null) {
            return typed(update.getInlineQuery(), at);
        }
        return update.getMyChatMember() == null ? Optional.empty() : standing(update.getMyChatMember(), at);
    }

    private Optional<Event> message(Message message, Instant at) {
        if (message.getMigrateToChatId() != null) {
            return Optional.of(new Event.Moved(mask(message.getChat(), message.getChat(), at), address(message.getMigrateToChatId())));
        }
        if (message.getSenderChat() != null) {
            return masked(message, at);
        }
        return origin(message.getFrom(), message.getChat(), at).flatMap(origin -> switch (origin.chat().kind()) {
            case PRIVATE -> message.hasText() ? said(origin, message.getText()) : other(origin, message);
            case GROUP -> message.hasText() && addressed(message) ? said(origin, message.getText()) : Optional.empty();
            case CHANNEL -> Optional.empty();
        });
    }

    /** Who writes as a chat: as the group itself, or as a channel. What a channel's posts bring along into its group is no command. */
    private Optional<Event> masked(Message message, Instant at) {
        Origin origin = mask(message.getSenderChat(), message.getChat(), at);
        boolean command = origin.chat().kind() == Chat.Kind.GROUP && message.hasText() && COMMAND.matcher(message.getText()).matches()
                && !Boolean.TRUE.equals(message.getIsAutomaticForward());
        return command
                ? said(origin, message.getText()).filter(Event.Said.class::isInstance).map(said -> new Event.Masked(origin, ((Event.Said) said).text()))
                : Optional.empty();
    }

    private static Origin mask(
            org.telegram.telegrambots.meta.api.objects.chat.Chat as, org.telegram.telegrambots.meta.api.objects.chat.Chat chat, Instant at) {
        return new Origin(address(as.getId()), new Chat(address(chat.getId()), kind(chat)), Optional.empty(), at);
    }

    private static Optional<Event> vote(PollAnswer answer, Instant at) {
        if (answer.getVoterChat() != null) {
            return Optional.of(new Event.MaskedVote(mask(answer.getVoterChat(), answer.getVoterChat(), at), answer.getPollId()));
        }
        User from = answer.getUser();
        if (from == null || Boolean.TRUE.equals(from.getIsBot())) {
            return Optional.empty();
        }
        List<Integer> options = answer.getOptionIds() == null ? List.of() : answer.getOptionIds();
        return Optional.of(new Event.Voted(own(from, at), answer.getPollId(), options));
    }

    /** A person where the transport does not tell the chat. */
    private static Origin own(User from, Instant at) {
        return new Origin(address(from.getId()), new Chat(address(from.getId()), Chat.Kind.PRIVATE), spoken(from), at, name(from));
    }

    private static String name(User from) {
        return from.getFirstName() == null ? "" : from.getFirstName().strip();
    }

    /** A path such as /etc/hosts begins like a command and is none. */
    private boolean addressed(Message message) {
        Message answered = message.getReplyToMessage();
        return COMMAND.matcher(message.getText()).matches()
                || (answered != null && answered.getFrom() != null && answered.getFrom().getId() == self.id());
    }

    private Optional<Event> said(Origin origin, String text) {
        Matcher command = COMMAND.matcher(text);
        if (!command.matches()) {
            return Optional.of(new Event.Said(origin, text));
        }
        String bot = command.group(2);
        if (bot != null && !bot.equalsIgnoreCase(self.username())) {
            return Optional.empty();
        }
        String rest = command.group(3) == null ? "" : command.group(3).strip();
        return Optional.of(
                command.group(1).equalsIgnoreCase("start")
                        ? new Event.Started(origin, rest)
                        : new Event.Said(origin, ("/" + command.group(1) + " " + rest).strip()));
    }

    /** A poll that was sent on. */
    private static Event polled(Origin origin, Poll poll) {
        List<Integer> right = Optional.ofNullable(poll.getCorrectOptionIds()).orElse(List.of());
        return new Event.Polled(
                origin,
                poll.getQuestion(),
                poll.getOptions().stream().map(PollOption::getText).toList(),
                "quiz".equals(poll.getType()),
                Boolean.TRUE.equals(poll.getAllowMultipleAnswers()),
                right,
                poll.getExplanation() == null ? "" : poll.getExplanation());
    }

    /** Things that a person sends; what Telegram notes in a chat by itself (a pinned message, a new title) is none. */
    private static Optional<Event> other(Origin origin, Message message) {
        if (message.hasPoll()) {
            return Optional.of(polled(origin, message.getPoll()));
        }
        if (message.hasDocument() && !message.hasAnimation()) {
            Document file = message.getDocument();
            String name = file.getFileName() == null ? "" : file.getFileName();
            return Optional.of(new Event.Attached(origin, file.getFileId(), name, file.getFileSize() == null ? 0 : file.getFileSize()));
        }
        boolean sent = message.hasSticker() || message.hasPhoto() || message.hasVoice() || message.hasVideo() || message.hasVideoNote()
                || message.hasAudio() || message.hasAnimation() || message.hasLocation()
                || message.hasContact() || message.hasDice() || message.hasStory();
        return sent ? Optional.of(new Event.Other(origin)) : Optional.empty();
    }

    private Optional<Event> press(CallbackQuery query, Instant at) {
        // A message sent through inline mode has no chat; the bot sends none.
        if (query.getMessage() == null) {
            return Optional.empty();
        }
        String data = query.getData() == null ? "" : query.getData();
        long message = query.getMessage().getMessageId();
        return origin(query.getFrom(), query.getMessage().getChat(), at).map(origin -> new Event.Pressed(origin, data, message));
    }

    private static Optional<Event> typed(InlineQuery query, Instant at) {
        User from = query.getFrom();
        if (from == null || Boolean.TRUE.equals(from.getIsBot())) {
            return Optional.empty();
        }
        String text = query.getQuery() == null ? "" : query.getQuery();
        return Optional.of(new Event.Typed(own(from, at), text));
    }

    private Optional<Event> standing(ChatMemberUpdated change, Instant at) {
        boolean before = inside(change.getOldChatMember());
        boolean after = inside(change.getNewChatMember());
        return origin(change.getFrom(), change.getChat(), at)
                .filter(origin -> before != after && origin.chat().kind() != Chat.Kind.CHANNEL)
                // A person who unblocks the bot says nothing yet: his /start follows.
                .filter(origin -> !after || origin.chat().kind() == Chat.Kind.GROUP)
                .map(origin -> after ? new Event.Joined(origin) : new Event.Left(origin));
    }

    private static boolean inside(ChatMember member) {
        return !OUTSIDE.contains(member.getStatus());
    }

    private static Optional<Origin> origin(
            @Nullable User from, org.telegram.telegrambots.meta.api.objects.chat.Chat chat, Instant at) {
        if (from == null || Boolean.TRUE.equals(from.getIsBot())) {
            return Optional.empty();
        }
        return Optional.of(new Origin(address(from.getId()), new Chat(address(chat.getId()), kind(chat)), spoken(from), at, name(from)));
    }

    private static Optional<Language> spoken(User from) {
        return Optional.ofNullable(from.getLanguageCode()).flatMap(Language::ofCode);
    }

    private static Chat.Kind kind(org.telegram.telegrambots.meta.api.objects.chat.Chat chat) {
        return switch (chat.getType()) {
            case "private" -> Chat.Kind.PRIVATE;
            case "channel" -> Chat.Kind.CHANNEL;
            default -> Chat.Kind.GROUP;
        };
    }

    private static Address address(long id) {
        return new Address(TRANSPORT, Long.toString(id));
    }
}
