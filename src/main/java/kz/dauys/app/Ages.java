package kz.dauys.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;

/** Says so when the installed pack is older than the one that came with the program: after an upgrade it would hide newer facts. */
final class Ages {
    private Ages() {}

    /** At the start of a command, on standard error; nothing where the pack was named by hand. */
    static void warn(Folders folders, Environment environment) {
        if (folders.knowledge == null && environment.get("DAUYS_KNOWLEDGE").isEmpty()) {
            environment.packs().current().ifPresent(installed -> compare(installed, environment));
        }
    }

    private static void compare(Path installed, Environment environment) {
        Optional<LocalDate> ours = Knowledge.asOf(installed);
        Optional<LocalDate> shipped = Knowledge.asOf(environment.shipped());
        if (shipped.isPresent() && ours.filter(date -> !date.isBefore(shipped.get())).isEmpty()) {
            Map<String, Object> dates = Map.of(
                    "shipped", shipped.get().toString(), "installed", ours.map(LocalDate::toString).orElse("—"));
            System.err.println(new Texts(Ages.class, "packs").say(environment.spoken().orElse(Language.EN), "older", dates));
        }
    }
}
