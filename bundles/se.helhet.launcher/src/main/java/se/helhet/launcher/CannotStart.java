package se.helhet.launcher;

import java.util.List;
import java.util.Locale;

/** Why a product cannot start, in sentences for whoever started it. Its message is in Swedish. */
public final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> messages;

    CannotStart(List<Message> messages) {
        super(String.join(" ", said(messages, Message.SWEDISH)));
        this.messages = List.copyOf(messages);
    }

    CannotStart(String key, Object... details) {
        this(List.of(Message.of(key, details)));
    }

    /** The sentences in Swedish, in the order in which to read them. */
    public List<String> lines() {
        return lines(Message.SWEDISH);
    }

    /** The sentences in Swedish or English, in the order in which to read them. */
    public List<String> lines(Locale language) {
        return said(messages, language);
    }

    private static List<String> said(List<Message> messages, Locale language) {
        return messages.stream().map(message -> message.in(language)).toList();
    }
}
