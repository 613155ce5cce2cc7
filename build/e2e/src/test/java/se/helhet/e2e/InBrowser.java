package se.helhet.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests that need Chromium. Without it each of them is skipped and counted as such; with {@code -De2e.required} they run,
 * and fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(InBrowser.Condition.class)
@interface InBrowser {

    /** Asked for each test rather than for the class, so that reports count tests. */
    final class Condition implements ExecutionCondition {
        static boolean met() {
            return Chromium.isThere() || Chromium.isRequired();
        }

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            boolean there = context.getTestMethod().isEmpty() || met();
            return there
                    ? ConditionEvaluationResult.enabled("")
                    : ConditionEvaluationResult.disabled(
                            "Chromium and chromedriver are not on the path; on Debian: apt-get install chromium chromium-driver");
        }
    }
}
