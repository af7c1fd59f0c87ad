package portcullis.flow.port;

import java.util.List;
import java.util.function.Consumer;
import portcullis.flow.audit.Checkpoint;
import portcullis.flow.audit.CheckpointKey;

/** Where checkpoints are kept outside the database, and the key that signs them. */
public interface Checkpoints {
    CheckpointKey key();

    void add(Checkpoint checkpoint);

    /** All of them in the order in which they were kept; a line that is none goes to the other taker. */
    List<Checkpoint> list(Consumer<String> broken);
}
