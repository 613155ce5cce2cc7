package se.helhet.core.submission;

import se.helhet.api.round.Submission;

/** The same submission under another version number. */
final class Version {
    private Version() {}

    static Submission of(Submission s, int version) {
        return new Submission(
                s.round(),
                s.unit(),
                s.unitTitle(),
                s.fills(),
                version,
                s.pluginVersion(),
                s.at(),
                s.by(),
                s.chapters(),
                s.numbers(),
                s.findings(),
                s.complete());
    }
}
