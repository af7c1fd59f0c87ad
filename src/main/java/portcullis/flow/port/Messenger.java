package portcullis.flow.port;

import java.util.Optional;

/** One way to tell people or programs something. */
public interface Messenger {
    /** A name under which deliveries are kept, such as {@code webhook}. */
    String target();

    /** Why the notice could not be delivered this time; empty when it was. */
    Optional<String> send(Notices.Delivery delivery);
}
