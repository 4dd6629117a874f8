package kz.dauys.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kz.dauys.bot.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Answers inline queries, without waiting. Telegram forgets one after half a minute, and the next letter brings another: no second try. */
final class Inlines {
    private static final Logger log = LoggerFactory.getLogger(Inlines.class);
    /** Long enough to spare repeats, short enough for a renewed pack to be noticed. */
    private static final Duration KEPT = Duration.ofMinutes(5);
    /** More is refused. */
    private static final int MOST = 50;

    private final TelegramClient client;
    private final Token token;

    Inlines(TelegramClient client, Token token) {
        this.client = client;
        this.token = token;
    }

    void answer(String query, Reply.Articles articles) {
        AnswerInlineQuery answer = AnswerInlineQuery.builder()
                .inlineQueryId(query)
                .results(results(articles.articles()))
                .cacheTime(Math.toIntExact(KEPT.toSeconds()))
                .isPersonal(articles.personal())
                .build();
        try {
            CompletableFuture<Boolean> unused = client.executeAsync(answer).exceptionally(this::missed);
        } catch (TelegramApiException | RuntimeException e) {
            missed(e);
        }
    }

    private static List<InlineQueryResult> results(List<Reply.Article> articles) {
        return IntStream.range(0, Math.min(articles.size(), MOST)).mapToObj(place -> result(place, articles.get(place))).toList();
    }

    /** An id need only differ from those beside it. */
    private static InlineQueryResult result(int place, Reply.Article article) {
        return InlineQueryResultArticle.builder()
                .id(Integer.toString(place))
                .title(article.title())
                .description(article.description())
                .inputMessageContent(InputTextMessageContent.builder()
                        .messageText(Html.of(article.text()))
                        .parseMode(ParseMode.HTML)
                        .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
                        .build())
                .build();
    }

    private Boolean missed(Throwable failure) {
        log.debug("an inline query was not answered: {}", token.scrub(failure));
        return false;
    }
}
