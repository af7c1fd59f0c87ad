package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.review.CaseFile;
import portcullis.core.rule.Recommendation;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.edge.store.StoreForTests;
import portcullis.flow.port.Ports;
import portcullis.flow.port.Work;
import portcullis.flow.upload.Upload;

/** A row of which workers die is found among its neighbors, held with a reason, and costs no other row anything. */
final class PoisonRowsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int POISON = 37;

    @TempDir
    Path directory = Path.of("");

    @Test
    void a_row_that_kills_is_held_and_its_neighbors_are_screened() throws IOException {
        var program = program("poison");
        var lines = new StringBuilder("PO No,Supplier,Item Description,Qty,Destination Country\n");
        for (int i = 0; i < 100; i++) {
            lines.append("45000").append(i).append(",Harbour Lane Trading Pte Ltd,Office chair,1,SG\n");
        }
        Path file = Files.writeString(directory.resolve("orders.csv"), lines);

        Upload upload = program.received(file, DAY);
        int deaths = 0;
        boolean busy = true;
        while (busy) {
            try {
                busy = program.work.next("test").isPresent();
            } catch (InternalError death) {
                deaths++;
            }
        }

        Upload done = program.ports.uploads().find(upload.id()).orElseThrow();
        assertThat(done.status()).isEqualTo(Upload.Status.FINISHED);
        assertThat(done.tally().rowsRead()).isEqualTo(100);
        assertThat(done.tally().rowsRejected()).isEqualTo(1);
        assertThat(deaths).isBetween(3, 12);
        var cases = new ArrayList<CaseFile>();
        program.ports.cases().forEach(upload.id(), cases::add);
        assertThat(cases.stream().map(CaseFile::rowNumber).distinct()).hasSize(100);
        CaseFile held = cases.stream()
                .filter(file1 -> file1.rowNumber() == POISON)
                .findFirst()
                .orElseThrow();
        assertThat(held.recommendation()).isEqualTo(Recommendation.HOLD);
        assertThat(held.problems().get(0).seen()).contains("died of it");
    }

    /** A program whose workers die when they come to store the screening of one row. */
    private PlainProgram program(String database) {
        Ports ports = StoreForTests.onH2(database).ports();
        Work work = (Work) Proxy.newProxyInstance(
                Work.class.getClassLoader(), new Class<?>[] {Work.class}, (proxy, method, args) -> {
                    if (method.getName().equals("completeChunk") && kills((List<?>) args[1])) {
                        throw new InternalError("the worker dies");
                    }
                    if (method.getName().equals("drop")) {
                        args[1] = Instant.EPOCH;
                    }
                    try {
                        return method.invoke(ports.work(), args);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
        return new PlainProgram(ports.with(work), directory, new ContentSheetReader(SheetLimits.DEFAULTS)).withSample();
    }

    private static boolean kills(List<?> cases) {
        return cases.stream()
                .map(CaseFile.class::cast)
                .anyMatch(file -> file.rowNumber() == POISON && file.subject().isPresent());
    }
}
