package se.helhet.launcher.update;

import java.util.List;
import se.helhet.launcher.Message;

/** Why an update is not done, in a sentence for whoever asked for it. */
final class CannotUpdate extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> sentences;

    CannotUpdate(List<Message> sentences) {
        super("The update is refused");
        this.sentences = List.copyOf(sentences);
    }

    CannotUpdate(String key, Object... details) {
        this(List.of(Message.of(key, details)));
    }

    List<Message> sentences() {
        return sentences;
    }
}
