package pressbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Marks a class of tests that look at pages in a real browser.
///
/// Where there is no browser they are skipped and say so, unless PRESSBOX_BROWSER_TESTS is `required`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserTest.WhereThereIsOne.class)
public @interface BrowserTest {

    /// Skips where no browser is found.
    final class WhereThereIsOne implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Chromium.installed()
                    .map(path -> ConditionEvaluationResult.enabled("browser: " + path))
                    .orElseGet(WhereThereIsOne::missing);
        }

        private static ConditionEvaluationResult missing() {
            String advice = "no browser found: install Debian's chromium, or name one in PRESSBOX_BROWSER";
            if ("required".equals(System.getenv("PRESSBOX_BROWSER_TESTS"))) {
                throw new IllegalStateException(advice);
            }
            System.out.println("Browser tests skipped: " + advice);
            return ConditionEvaluationResult.disabled(advice);
        }
    }
}
