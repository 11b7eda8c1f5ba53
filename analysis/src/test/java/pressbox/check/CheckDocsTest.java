package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckDocsTest {
    private static final Path DOCS = Path.of("..", "docs", "checks");

    @ParameterizedTest
    @EnumSource(Finding.Code.class)
    void hasAPageAndARowForEachCode(Finding.Code code) throws IOException {
        assertThat(DOCS.resolve(code.word() + ".md")).exists().content().startsWith("# " + code.word());
        assertThat(DOCS.resolve("README.md")).content().contains("[" + code.word() + "](" + code.word() + ".md)");
    }
}
