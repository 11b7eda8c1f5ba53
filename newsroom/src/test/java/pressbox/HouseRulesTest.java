package pressbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What no import table can say. Each message ends with what to do.
class HouseRulesTest {
    private static final Pattern SHAPELESS =
            Pattern.compile(".*(Util|Utils|Common|Helper|Service|Impl|Dto|DTO|Manager)");
    private static final Set<String> SHAPELESS_PACKAGES =
            Set.of("util", "utils", "common", "helper", "helpers", "service", "services", "impl", "dto", "manager");

    @Test
    void analysisUsesOnlyJavaJsoupAndJSpecify() {
        List<String> allowed = List.of("java.", "pressbox.", "org.jsoup.", "org.jspecify.");
        assertNone(uses(Rooms.of("analysis"), type -> allowed.stream().noneMatch(type.getName()::startsWith))
                .map(use -> use + ". Only java.*, jsoup and JSpecify may be used in analysis."));
    }

    @Test
    void analysisHasNoWebAndNoDatabase() {
        assertNone(uses(
                        Rooms.of("analysis"),
                        startingWith("java.net.http.", "java.net.Socket", "java.sql.", "org.jsoup.Connection"))
                .map(use -> use + ". Let the newsroom fetch and keep; pass analysis the value."));
    }

    @Test
    void analysisAndSiteHaveNoClock() {
        assertNone(Stream.concat(Rooms.of("analysis"), Rooms.in("site"::equals))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(HouseRulesTest::readsTheClock)
                .map(access -> access.getDescription() + ". Pass the time in."));
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "now" -> owner.startsWith("java.time.");
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
            default -> false;
        };
    }

    @Test
    void onlyTheDeskMakesAnApproved() {
        String approved = "pressbox.desk.Approved";
        assertThat(Rooms.written().map(JavaClass::getName))
                .as("the class this rule is about")
                .contains(approved);
        assertNone(Rooms.in(name -> !name.equals("desk"))
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().equals(approved))
                .map(call -> call.getDescription() + ". Ask the desk for it."));
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        assertNone(uses(
                        Rooms.in(name -> !name.equals("store")),
                        startingWith("java.sql.", "javax.sql.", "org.jdbi.", "org.sqlite.", "org.flywaydb."))
                .map(use -> use + ". Give the store a shelf for it."));
    }

    @Test
    void theSiteHasNoNetwork() {
        assertNone(uses(
                        Rooms.in("site"::equals),
                        startingWith("java.net.http.", "java.net.Socket", "io.javalin.", "org.eclipse."))
                .map(use ->
                        use + ". The site is a pure function: pass it what it needs, let web serve what it makes."));
    }

    @Test
    void loggingGoesThroughSlf4j() {
        assertNone(uses(Rooms.written(), startingWith("java.util.logging.", "java.lang.System$Logger"))
                .map(use -> use + ". Log with org.slf4j."));
    }

    @Test
    void onlyTheCommandLinePrints() {
        assertNone(Rooms.in(name -> !name.equals("cli"))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
                .filter(access -> Set.of("out", "err").contains(access.getName()))
                .map(access -> access.getDescription() + ". Return the words and let cli print them, or log them."));
    }

    /// A library may hand one out; it is turned into an `Instant` on the spot.
    @Test
    void noOldDatesAreKeptOrPassedOn() {
        Set<String> old = Set.of("java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat");
        Stream<String> made = Rooms.written()
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> old.contains(call.getTargetOwner().getName()))
                .map(call -> call.getDescription());
        Stream<String> kept = Rooms.written()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> old.contains(field.getRawType().getName()))
                .map(field -> field.getDescription());
        Stream<String> passed = Rooms.written()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> Stream.concat(
                                Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .anyMatch(type -> old.contains(type.getName())))
                .map(method -> method.getDescription());
        assertNone(Stream.of(made, kept, passed)
                .flatMap(complaints -> complaints)
                .map(complaint -> complaint + ". Use java.time."));
    }

    @Test
    void namesSayWhatAThingIs() {
        Stream<String> classes = Rooms.written()
                .filter(type -> SHAPELESS.matcher(type.getSimpleName()).matches())
                .map(JavaClass::getName);
        Stream<String> packages = Rooms.written()
                .map(JavaClass::getPackageName)
                .filter(name -> Stream.of(name.split("\\.")).anyMatch(SHAPELESS_PACKAGES::contains));
        assertNone(Stream.concat(classes, packages).map(name -> name + ": says nothing. Name it for what it makes."));
    }

    @Test
    void noPublicMethodTakesABoolean() {
        assertNone(Rooms.written()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                .filter(HouseRulesTest::takesABoolean)
                .filter(method -> !overrides(method))
                .map(method -> method.getFullName() + ": two methods with two names read better than a flag."));
    }

    private static boolean takesABoolean(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("boolean"));
    }

    private static boolean overrides(JavaMethod method) {
        JavaClass owner = method.getOwner();
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .anyMatch(
                        type -> type.tryGetMethod(method.getName(), parameters).isPresent());
    }

    private static Stream<String> uses(Stream<JavaClass> classes, Predicate<JavaClass> forbidden) {
        return classes.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !use.getTargetClass().getBaseComponentType().isPrimitive())
                .filter(use -> forbidden.test(use.getTargetClass().getBaseComponentType()))
                .map(use -> use.getDescription());
    }

    private static Predicate<JavaClass> startingWith(String... names) {
        return type -> Stream.of(names).anyMatch(type.getName()::startsWith);
    }

    private static void assertNone(Stream<String> complaints) {
        assertThat(complaints.distinct().sorted().toList()).isEmpty();
    }
}
