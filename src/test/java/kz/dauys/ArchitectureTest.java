package kz.dauys;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The way data takes through the packages: arrows go down only, and each library has one room. */
@AnalyzeClasses(packages = "kz.dauys", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** What each package may know of ours, itself aside. Packages that do not exist yet have their place already. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("knowledge", List.of()),
            Map.entry("answer", List.of("knowledge")),
            Map.entry("quiz", List.of("knowledge")),
            Map.entry("classroom", List.of("knowledge", "quiz")),
            Map.entry("study", List.of("knowledge", "quiz")),
            Map.entry("picture", List.of("knowledge", "answer", "quiz", "classroom", "study")),
            Map.entry("export", List.of("knowledge", "answer", "quiz", "classroom", "study")),
            Map.entry("bot", List.of("knowledge", "answer", "quiz", "classroom", "study", "picture", "export")),
            Map.entry("store", List.of("knowledge", "answer", "quiz", "classroom", "study", "bot")),
            Map.entry("telegram", List.of("knowledge", "bot")),
            Map.entry("console", List.of("knowledge", "bot")),
            Map.entry("web", List.of("knowledge", "answer", "quiz", "classroom", "study", "picture", "export", "bot")));

    /** The libraries that only one package may import. */
    private static final Map<String, List<String>> ROOMS = Map.of(
            "answer", List.of("org.apache.lucene.."),
            "store", List.of("java.sql..", "javax.sql..", "org.jdbi..", "com.zaxxer..", "org.flywaydb..", "org.sqlite..", "org.postgresql.."),
            "knowledge", List.of("org.yaml..", "org.jsoup..", "org.apache.pdfbox..", "org.apache.fontbox.."),
            "telegram", List.of("org.telegram..", "okhttp3.."),
            "web", List.of("io.javalin..", "org.eclipse.jetty..", "com.sun.net.httpserver.."));

    @ArchTest
    static void arrowsGoDownOnly(JavaClasses classes) {
        MAY_USE.forEach((name, below) -> {
            String[] allowed = Stream.concat(Stream.of(name), below.stream()).map(ArchitectureTest::inside).toArray(String[]::new);
            noClasses().that().resideInAPackage(inside(name))
                    .should().dependOnClassesThat(resideInAPackage("kz.dauys..").and(not(resideInAnyPackage(allowed))))
                    .because("the only packages of ours below " + name + " are " + below)
                    .allowEmptyShould(true)
                    .check(classes);
        });
    }

    @ArchTest
    static void everyPackageHasItsPlace(JavaClasses classes) {
        List<String> known = Stream.concat(MAY_USE.keySet().stream(), Stream.of("app", "eval", "bench")).toList();
        classes().should().resideInAnyPackage(known.stream().map(ArchitectureTest::inside).toArray(String[]::new)).check(classes);
    }

    @ArchTest
    static void everyLibraryHasOneRoom(JavaClasses classes) {
        ROOMS.forEach((name, libraries) -> noClasses().that().resideOutsideOfPackage(inside(name))
                .should().dependOnClassesThat().resideInAnyPackage(libraries.toArray(String[]::new))
                .because("only " + name + " uses these libraries")
                .allowEmptyShould(true)
                .check(classes));
    }

    @ArchTest
    static final ArchRule ONLY_MAIN_AND_ITS_NEIGHBOURS_USE_THE_STORE = noClasses()
            .that().resideOutsideOfPackages(inside("store"), inside("app"), inside("eval"), inside("bench"))
            .should().dependOnClassesThat().resideInAPackage(inside("store"));

    @ArchTest
    static final ArchRule NOBODY_USES_MAIN = noClasses()
            .that().resideOutsideOfPackages(inside("app"), inside("eval"), inside("bench"))
            .should().dependOnClassesThat().resideInAPackage(inside("app"));

    @ArchTest
    static final ArchRule ONLY_THE_TERMINAL_IS_PRINTED_TO = noClasses()
            .that().resideOutsideOfPackages(inside("app"), inside("console"), inside("eval"), inside("bench"))
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .orShould().callMethod(Throwable.class, "printStackTrace");

    /** Time is an argument: no feature looks at a clock. */
    @ArchTest
    static void featuresDoNotReadTheClock(JavaClasses classes) {
        List<Class<?>> clocks = List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class, OffsetDateTime.class, ZonedDateTime.class, Year.class);
        JavaClasses features = classes.that(resideInAnyPackage(
                Stream.of("knowledge", "answer", "quiz", "classroom", "study", "picture", "export", "bot")
                        .map(ArchitectureTest::inside)
                        .toArray(String[]::new)));
        clocks.forEach(clock -> noClasses().should().callMethod(clock, "now").orShould().callMethod(clock, "now", ZoneId.class).check(features));
        noClasses().should().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Clock.class, "systemDefaultZone")
                .orShould().callMethod(InstantSource.class, "system")
                .check(features);
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        List<String> open = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertEquals(List.of(), open);
    }

    private static String inside(String name) {
        return "kz.dauys." + name + "..";
    }
}
