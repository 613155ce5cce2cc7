package se.helhet.cli;

import java.util.List;

/** One thing that can be asked for on the command line. A component; there as long as the services it needs are. */
interface Command {
    /** The word it is called by. */
    String name();

    /** What follows the name, for the help text. */
    String arguments();

    /** One line of help. */
    String help();

    /**
     * Does it. Throws {@link Usage} for arguments it cannot read, any other {@link RuntimeException} whose message is a
     * sentence for what cannot be done.
     *
     * @return the exit status: 0 only when what was asked for exists and is whole
     */
    int run(List<String> arguments, Terminal terminal);

    /** The arguments were wrong; the message says how. */
    final class Usage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Usage(String message) {
            super(message);
        }
    }
}
