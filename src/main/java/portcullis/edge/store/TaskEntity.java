package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portcullis.flow.port.Work;

/** Something left to do for an upload: a chunk to screen, or its file to read. */
@Entity
@Table(name = "task")
class TaskEntity {
    /** The number that puts reading after all chunks of an upload. */
    static final int READING = Integer.MAX_VALUE;

    @EmbeddedId
    Place key = new Place(0, 0);

    @Column(name = "is_open")
    boolean open = true;

    @Column(name = "free_at")
    Instant freeAt = Instant.EPOCH;

    @Nullable
    String token;

    @Nullable
    String worker;

    int claims;

    @Column(name = "row_count")
    int rows;

    static TaskEntity of(Place key, Instant freeAt, int rows) {
        var task = new TaskEntity();
        task.key = key;
        task.freeAt = freeAt;
        task.rows = rows;
        return task;
    }

    void close() {
        open = false;
        token = null;
    }

    static int number(Work.Lease lease) {
        return lease.isReading() ? READING : lease.chunk();
    }

    int chunk() {
        return key.number() == READING ? Work.Lease.READING : key.number();
    }
}
