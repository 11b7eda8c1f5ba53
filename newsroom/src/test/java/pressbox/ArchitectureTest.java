package pressbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import pressbox.ImportTable.Row;

/// ARCHITECTURE.md and the code say the same. Each message ends with what to do.
class ArchitectureTest {
    private static final ImportTable TABLE = ImportTable.ofTheProject();

    @Test
    void everyPackageHasARow() {
        assertNone(Rooms.names().stream()
                .filter(name -> TABLE.row(name).isEmpty())
                .map(name -> name + ": no row in ARCHITECTURE.md. Give it one, or move the classes to a package that"
                        + " has one (templates: a folder of src/main/jte named for the package that renders them)."));
    }

    @Test
    void everyRowHasAPackage() {
        assertNone(TABLE.rows().stream()
                .filter(row -> !Rooms.names().contains(row.name()))
                .map(row -> row.name() + ": a row in ARCHITECTURE.md, but no class in pressbox." + row.name()
                        + ". Write it or take the row out."));
    }

    @Test
    void everyRowStandsUnderItsModule() {
        assertNone(Rooms.classes()
                .flatMap(type -> Rooms.room(type).flatMap(TABLE::row).stream()
                        .filter(row -> !row.module().equals(Rooms.module(type)))
                        .map(row ->
                                type.getName() + ": compiled in " + Rooms.module(type) + ", but ARCHITECTURE.md has "
                                        + row.name() + " under " + row.module() + ". Move one of the two.")));
    }

    @Test
    void everyPackageImportsOnlyWhatItsRowAllows() {
        assertNone(Rooms.classes()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(import_ -> forbidden(import_).stream()));
    }

    private static Optional<String> forbidden(Dependency import_) {
        String from = Rooms.room(import_.getOriginClass()).orElseThrow();
        return Rooms.room(element(import_.getTargetClass()))
                .filter(to -> !to.equals(from))
                .filter(to ->
                        !TABLE.row(from).map(Row::mayImport).orElse(Set.of()).contains(to))
                .map(to -> from + " imports " + to + ", and its row in ARCHITECTURE.md does not allow it. Turn the"
                        + " dependency round, or change the row and say why. Seen: " + import_.getDescription());
    }

    private static JavaClass element(JavaClass type) {
        return type.getBaseComponentType();
    }

    /// So that there is no cycle.
    @Test
    void everyRowImportsOnlyRowsAboveIt() {
        Set<String> above = new HashSet<>();
        Stream.Builder<String> wrong = Stream.builder();
        for (Row row : TABLE.rows()) {
            row.mayImport().stream()
                    .filter(name -> !above.contains(name))
                    .map(name -> row.name() + ": ARCHITECTURE.md lets it import " + name
                            + ", which has no row above it. Move the rows, or break the cycle.")
                    .forEach(wrong);
            if (!above.add(row.name())) {
                wrong.add(row.name() + ": two rows in ARCHITECTURE.md. Keep one.");
            }
        }
        assertNone(wrong.build());
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> marked = new HashSet<>();
        Rooms.written()
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .forEach(type -> marked.add(Rooms.room(type).orElseThrow()));
        assertNone(Rooms.written()
                .map(type -> Rooms.room(type).orElseThrow())
                .distinct()
                .filter(name -> !marked.contains(name))
                .map(name -> name + ": not null-marked. Add a package-info.java with @NullMarked."));
    }

    @Test
    void everyTableOfTheProjectIsRead() {
        assertAll(
                () -> assertThat(TABLE.row("text").map(Row::module)).contains("analysis"),
                () -> assertThat(TABLE.row("cli").map(Row::module)).contains("newsroom"),
                () -> assertThat(Rooms.names()).contains("text", "cli"));
    }

    private static void assertNone(Stream<String> complaints) {
        assertThat(complaints.distinct().sorted().toList()).isEmpty();
    }
}
