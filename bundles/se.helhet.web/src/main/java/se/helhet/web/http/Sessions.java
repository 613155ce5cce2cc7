package se.helhet.web.http;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Those who have been let in, and the tokens that let one browser in, once. */
final class Sessions {
    private static final int MOST_SESSIONS = 1000;
    private static final int MOST_TICKETS = 20;
    private final SecureRandom random = new SecureRandom();
    private final ConcurrentMap<String, Session> sessions = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Boolean> tickets = new ConcurrentHashMap<>();
    private final Settings settings;

    Sessions(Settings settings) {
        this.settings = settings;
    }

    /** A ticket for one browser. */
    String ticket() {
        if (tickets.size() >= MOST_TICKETS) {
            tickets.clear();
        }
        String ticket = secret(random);
        tickets.put(ticket, true);
        return ticket;
    }

    /** A session for the one who has an unused ticket; empty for all others. */
    Optional<Session> admit(String ticket) {
        if (ticket.isEmpty() || tickets.remove(ticket) == null) {
            return Optional.empty();
        }
        if (sessions.size() >= MOST_SESSIONS) {
            sessions.clear();
        }
        Session session = new Session(secret(random), secret(random), settings);
        sessions.put(session.id(), session);
        return Optional.of(session);
    }

    Optional<Session> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(sessions.get(id));
    }

    /** Takes the same time whatever differs. */
    static boolean same(String a, String b) {
        return a != null && b != null && MessageDigest.isEqual(a.getBytes(), b.getBytes());
    }

    /** 32 letters, digits, - and _. */
    static String secret(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
