package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import portcullis.flow.upload.Turn;

/** When an upload is worked on; workers write to it with every task that they take, so it is a row of its own. */
@Entity
@Table(name = "turn")
class TurnEntity {
    @Id
    @Column(name = "upload_no")
    long upload;

    String sender = "";

    @Column(name = "file_size")
    long fileSize;

    int priority;

    @Column(name = "is_paused")
    boolean paused;

    @Column(name = "is_open")
    boolean open = true;

    long served;

    static TurnEntity of(UploadEntity upload) {
        var turn = new TurnEntity();
        turn.upload = upload.no;
        turn.sender = upload.sender;
        turn.fileSize = upload.fileSize;
        return turn;
    }

    Turn turn() {
        return new Turn(paused, priority);
    }
}
