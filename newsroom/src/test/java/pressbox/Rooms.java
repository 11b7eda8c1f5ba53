package pressbox;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The compiled classes of `analysis` and `newsroom`, each with the package it belongs to.
///
/// A page template belongs to the package its folder is named for: `src/main/jte/site/article.jte` to `site`.
final class Rooms {
    private static final String OURS = "pressbox.";
    private static final String TEMPLATES = "gg.jte.generated.precompiled";
    private static final List<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("pressbox", TEMPLATES).stream()
                    .toList();

    private Rooms() {}

    /// All classes, those of templates included.
    static Stream<JavaClass> classes() {
        return CLASSES.stream();
    }

    /// The classes people wrote.
    static Stream<JavaClass> written() {
        return classes().filter(type -> type.getPackageName().startsWith(OURS));
    }

    /// The classes people wrote in packages that `name` accepts.
    static Stream<JavaClass> in(Predicate<String> name) {
        return written().filter(type -> name.test(room(type).orElseThrow()));
    }

    /// The classes people wrote in a module.
    static Stream<JavaClass> of(String module) {
        return written().filter(type -> module(type).equals(module));
    }

    /// The package of a class as ARCHITECTURE.md writes it; nothing where it is not ours.
    static Optional<String> room(JavaClass type) {
        String name = type.getPackageName();
        if (name.startsWith(OURS)) {
            return Optional.of(name.substring(OURS.length()));
        }
        if (name.startsWith(TEMPLATES)) {
            return Optional.of(name.substring(Math.min(name.length(), TEMPLATES.length() + 1)))
                    .map(folder -> folder.isEmpty() ? "a template outside any folder" : folder);
        }
        return Optional.empty();
    }

    /// The module a class was compiled in.
    static String module(JavaClass type) {
        String where = type.getSource().orElseThrow().getUri().toString();
        return where.contains("/newsroom/target/") ? "newsroom" : "analysis";
    }

    /// The names of the packages that hold more than a `package-info`.
    static List<String> names() {
        return classes()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(type -> room(type).orElseThrow())
                .distinct()
                .sorted()
                .toList();
    }
}
