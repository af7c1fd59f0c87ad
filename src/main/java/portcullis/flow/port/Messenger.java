package portcullis.flow.port;

import java.util.Optional;

/** One way to tell people something. */
public interface Messenger {
    /** Why the notice could not be delivered this time; empty when it was. */
    Optional<String> send(Notices.Notice notice);
}
