package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Which method does what. */
final class Methods {
    private final Monitor monitor;
    private final UpdateQueue updates;
    private final Messages messages;
    private final Queries queries;
    private final InlineQueries inlines;
    private final Menus menus;
    private final ObjectNode me;
    private String webhook = "";

    Methods(World world, Menus menus) {
        this.monitor = world.monitor();
        this.updates = world.updates();
        this.messages = world.messages();
        this.queries = world.queries();
        this.inlines = world.inlines();
        this.menus = menus;
        this.me = world.bot().deepCopy().put("supports_inline_queries", true);
    }

    /** As long as nobody has sent /setinline to BotFather. */
    void withoutInline() {
        me.put("supports_inline_queries", false);
    }

    JsonNode answer(Call call) {
        // A long poll waits, so it cannot hold the monitor.
        return call.method().equals("getupdates") ? poll(call) : monitor.run(() -> atOnce(call));
    }

    private JsonNode poll(Call call) {
        if (!monitor.run(this::webhook).isEmpty()) {
            throw Refusal.conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
        return updates.poll(call);
    }

    private JsonNode atOnce(Call call) {
        return switch (call.method()) {
            case "getme" -> me;
            case "getwebhookinfo" -> webhookInfo();
            case "setwebhook" -> setWebhook(call.text("url"));
            case "deletewebhook" -> setWebhook("");
            case "sendmessage" -> messages.sendText(call);
            case "sendpoll" -> messages.sendPoll(call);
            case "stoppoll" -> messages.stopPoll(call);
            case "getchatmember" -> messages.member(call);
            case "sendphoto" -> messages.sendPhoto(call);
            case "getfile" -> messages.uploads().find(call);
            case "senddocument" -> messages.sendFile(call, "document");
            case "editmessagetext" -> messages.editText(call);
            case "editmessagereplymarkup" -> messages.editKeyboard(call);
            case "deletemessage" -> messages.delete(call);
            case "sendchataction" -> messages.action(call);
            case "answercallbackquery" -> queries.answer(call);
            case "answerinlinequery" -> inlines.answer(call);
            case "setmycommands" -> menus.set(call);
            case "getmycommands" -> menus.get(call);
            default -> throw new Refusal(404, "Not Found");
        };
    }

    Optional<byte[]> file(String path) {
        return messages.uploads().at(path);
    }

    String webhook() {
        return webhook;
    }

    JsonNode setWebhook(String url) {
        if (!url.isEmpty() && !url.startsWith("https://")) {
            throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }
        webhook = url;
        return Json.yes();
    }

    private JsonNode webhookInfo() {
        return Json.object()
                .put("url", webhook)
                .put("has_custom_certificate", false)
                .put("pending_update_count", updates.pending());
    }
}
