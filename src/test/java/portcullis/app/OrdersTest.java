package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.intake.FileProblem;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Recommendation;
import portcullis.edge.order.OrderFiles;
import portcullis.edge.order.OrderLimits;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.flow.ScreenOrder;
import portcullis.flow.port.SheetReader;
import portcullis.flow.upload.Upload;

/** Orders' own documents through the whole program: at once, and as uploads. */
final class OrdersTest {
    private static final Path SAMPLES = Path.of("sample-data", "orders");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static int databases;

    @TempDir
    private Path folder;

    private PlainProgram program;
    private ScreenOrder orders;

    @BeforeEach
    void start() {
        SheetReader reader = new OrderFiles(new ContentSheetReader(SheetLimits.DEFAULTS), OrderLimits.DEFAULTS);
        program = new PlainProgram("orders-" + databases++, folder, reader).withSample();
        Knowledge knowledge = Knowledge.read(SettingsReader.read(Map.of("portcullis.data.dir", folder.toString())));
        orders = new ScreenOrder(
                reader,
                knowledge.headers(),
                Knowledge.countries(),
                program.desk,
                new ScreenOrder.Spooling(folder.resolve("scratch"), 1 << 20));
    }

    private ScreenOrder.Answer screened(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            return orders.screen(in, new ScreenOrder.Law(TODAY, Mode.AS_ENFORCED, Optional.empty()));
        }
    }

    private static ScreenOrder.Screened answer(ScreenOrder.Answer answer) {
        return answer.fold(screened -> screened, problem -> {
            throw new AssertionError(problem.sentence());
        });
    }

    @Test
    void an_order_with_an_accelerator_line_is_held_as_a_whole() throws IOException {
        ScreenOrder.Screened order = answer(screened(SAMPLES.resolve("ubl-order.xml")));

        assertThat(order.lines()).hasSize(2);
        assertThat(order.lines().get(1).recommendation()).isNotEqualTo(Recommendation.NO_FINDING);
        assertThat(order.isReleased()).isFalse();
    }

    @Test
    void an_order_of_toner_is_released() throws IOException {
        ScreenOrder.Screened order = answer(screened(SAMPLES.resolve("cxml-order-request.xml")));

        assertThat(order.lines()).hasSize(1);
        assertThat(order.recommendation())
                .as(order.lines().get(0).screening().findings().toString())
                .isEqualTo(Recommendation.NO_FINDING);
        assertThat(order.isReleased()).isTrue();
    }

    @Test
    void a_line_without_any_party_holds_the_order() throws IOException {
        Path document = Files.writeString(
                folder.resolve("none.xml"),
                "<cXML><Request><OrderRequest><OrderRequestHeader orderID='1' orderDate='2026-02-01'/></OrderRequest></Request></cXML>");

        String answered = screened(document).fold(screened -> String.valueOf(screened.isReleased()), FileProblem::type);

        assertThat(answered).isIn("false", "no-header");
    }

    @Test
    void an_order_is_an_upload_like_any_other() throws IOException {
        Upload upload = program.screened(SAMPLES.resolve("ubl-order.xml"), TODAY);

        assertThat(upload.status()).isEqualTo(Upload.Status.FINISHED);
        assertThat(upload.tally().rowsRead()).isEqualTo(2);
        assertThat(upload.tally().rowsScreened()).isEqualTo(2);
    }
}
