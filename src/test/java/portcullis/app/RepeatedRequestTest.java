package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.intake.FileProblem;
import portcullis.flow.ReceiveUpload;
import portcullis.flow.upload.Request;

/** What becomes of a request that comes again under its idempotency key. */
final class RepeatedRequestTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static int databases;

    @TempDir
    private Path folder;

    private PlainProgram program;

    @BeforeEach
    void start() {
        program = new PlainProgram("repeated-" + databases++, folder);
    }

    private ReceiveUpload.Received sent(String key, LocalDate asOf, String rows) {
        var bytes = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
        return program.receiving.receive(Request.asOf(asOf, "tester"), "a.csv", Optional.of(key), bytes);
    }

    private static String answer(ReceiveUpload.Received received) {
        return received.fold(stored -> stored.repeated() ? "repeated" : "new", FileProblem::type);
    }

    @Test
    void the_same_request_is_the_same_upload() {
        assertThat(answer(sent("k1", TODAY, "PO,Supplier\n1,A\n"))).isEqualTo("new");
        assertThat(answer(sent("k1", TODAY, "PO,Supplier\n1,A\n"))).isEqualTo("repeated");
        assertThat(answer(sent("k2", TODAY, "PO,Supplier\n1,A\n"))).isEqualTo("new");
    }

    @Test
    void another_file_or_another_day_under_the_key_is_refused() {
        sent("k1", TODAY, "PO,Supplier\n1,A\n");

        assertThat(answer(sent("k1", TODAY, "PO,Supplier\n1,B\n"))).isEqualTo("idempotency-key-reused");
        assertThat(answer(sent("k1", TODAY.minusYears(1), "PO,Supplier\n1,A\n")))
                .isEqualTo("idempotency-key-reused");
    }
}
