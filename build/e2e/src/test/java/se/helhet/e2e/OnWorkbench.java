package se.helhet.e2e;

import org.junit.jupiter.api.AfterAll;

/**
 * What a class of tests in a browser stands on: a workbench on a home of its own, somebody who is let in, and a window of a
 * browser that goes on with what they were let in for. Classes run one after another. Without Chromium nothing is opened,
 * and each test is skipped and counted as such.
 */
@InBrowser
abstract class OnWorkbench {
    static Workbench workbench;
    static Visitor visitor;
    static Browser browser;

    /** Opens the workbench, on a home that it prepares first. */
    @FunctionalInterface
    interface Opening {
        Workbench open() throws Exception;
    }

    /**
     * Called before the first test of the class, or by a test that needs a workbench of its own.
     *
     * @return false without Chromium: there is nothing then
     */
    static boolean open(Opening opening) throws Exception {
        if (!InBrowser.Condition.met()) {
            return false;
        }
        workbench = opening.open();
        visitor = Visitor.enter(workbench);
        browser = Browser.on(workbench, visitor);
        browser.theme("light");
        return true;
    }

    /** The same where nobody has been let in: the ticket is there to be used. */
    static boolean openUnseen(Opening opening) throws Exception {
        if (!InBrowser.Condition.met()) {
            return false;
        }
        workbench = opening.open();
        browser = Browser.on(workbench);
        browser.theme("light");
        return true;
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
        if (workbench != null) {
            workbench.close();
            workbench = null;
        }
        visitor = null;
    }
}
