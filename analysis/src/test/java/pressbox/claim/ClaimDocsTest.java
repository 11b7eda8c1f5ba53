package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of claim has its page.
class ClaimDocsTest {
    static Stream<String> kinds() {
        return Arrays.stream(Question.class.getPermittedSubclasses()).map(Class::getSimpleName);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasAPage(String kind) {
        String page = kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        assertThat(Files.exists(Path.of("../docs/claims").resolve(page + ".md")))
                .isTrue();
    }
}
