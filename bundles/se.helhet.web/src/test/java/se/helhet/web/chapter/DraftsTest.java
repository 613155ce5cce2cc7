package se.helhet.web.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir
    Path folder;

    @Test
    void whatWasTypedOutlivesTheWorkbench() {
        Path file = folder.resolve("drafts.properties");
        String text = " Två\n\nstycken = # {pupils} å\u2028\"<b>";
        new Drafts(file).keep("arsredovisning-2019", "navet", "comment", 3, text);
        Drafts.Unsaved found =
                new Drafts(file).find("arsredovisning-2019", "navet", "comment").orElseThrow();
        assertEquals(text, found.liveText());
        assertEquals(3, found.seen());
        assertTrue(
                new Drafts(file).find("arsredovisning-2019", "navet", "mission").isEmpty());
    }

    @Test
    void anEmptiedTextIsADraftToo() {
        Drafts drafts = new Drafts(folder.resolve("drafts.properties"));
        drafts.keep("r", "navet", "comment", 1, "");
        assertEquals("", drafts.find("r", "navet", "comment").orElseThrow().liveText());
        drafts.forget("r", "navet", "comment");
        assertTrue(drafts.find("r", "navet", "comment").isEmpty());
    }
}
