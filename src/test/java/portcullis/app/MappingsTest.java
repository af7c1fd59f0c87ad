package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.intake.DateOrder;
import portcullis.core.intake.Field;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.Mapping;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.flow.mapping.KeepMappings;
import portcullis.flow.mapping.Proposal;
import portcullis.flow.mapping.ProposeMapping;
import portcullis.flow.upload.Upload;

/** A mapping from the proposal to the next file of the same source. */
final class MappingsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String STRANGE = "Beleg X;Wer;Woher;Wann\n4500001;Acme Ltd;SG;03/04/2025\n";
    private static int databases;

    @TempDir
    private Path folder;

    private PlainProgram program;
    private KeepMappings keeping;
    private ProposeMapping proposing;

    @BeforeEach
    void start() {
        program = new PlainProgram("mappings-" + databases++, folder);
        Knowledge knowledge = Knowledge.read(SettingsReader.read(Map.of("portcullis.data.dir", folder.toString())));
        keeping = new KeepMappings(program.ports.mappings(), InstantSource.fixed(PlainProgram.NOW));
        proposing = new ProposeMapping(
                new ContentSheetReader(SheetLimits.DEFAULTS),
                knowledge.headers(),
                Knowledge.countries(),
                program.ports.mappings(),
                new ProposeMapping.Spooling(folder.resolve("scratch"), 1 << 20));
    }

    private ProposeMapping.Answer proposed(String text, Mapping mapping, String person) {
        return proposing.propose(
                new ProposeMapping.Asked(Optional.empty(), Optional.empty(), mapping, person),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Proposal proposal(String text, Mapping mapping, String person) {
        return proposed(text, mapping, person).fold(found -> found, problem -> {
            throw new AssertionError(problem.sentence());
        });
    }

    @Test
    void a_proposal_tells_columns_with_samples_and_asks_for_the_order_of_days() {
        Proposal proposal = proposal(
                "PO number,Supplier,Country,Order date,Colour\n1,Acme Ltd,SG,03/04/2025,red\n", Mapping.NONE, "tester");

        Proposal.Header header = proposal.sheets().get(0).header().orElseThrow();
        assertThat(header.columns()).extracting(Proposal.Column::letter).containsExactly("A", "B", "C", "D", "E");
        assertThat(header.columns())
                .extracting(column -> column.field().map(Field::key).orElse(""))
                .containsExactly("reference.number", "parties.SUPPLIER.name", "parties.SUPPLIER.country", "date", "");
        assertThat(header.columns().get(1).samples()).containsExactly("Acme Ltd");
        assertThat(header.columns().get(1).confidence()).isGreaterThan(0.9);
        assertThat(header.columns().get(4).confidence()).isZero();
        assertThat(header.missing()).extracting(Field::key).contains("item.description");
        assertThat(proposal.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.choices())
                        .extracting(Proposal.Choice::preview)
                        .containsExactly("03/04/2025 is 3 April 2025", "03/04/2025 is 4 March 2025"));
    }

    @Test
    void a_saved_mapping_counts_for_the_next_file_of_its_header_and_its_owner_only() throws IOException {
        var mapping = new Mapping(
                Map.of(
                        "reference.number", List.of("Beleg X"),
                        "parties.SUPPLIER.name", List.of("Wer"),
                        "parties.SUPPLIER.country", List.of("Woher"),
                        "date", List.of("Wann")),
                Map.of("date", DateOrder.DAY_FIRST),
                Optional.empty());
        Proposal.Header header =
                proposal(STRANGE, mapping, "tester").sheets().get(0).header().orElseThrow();
        keeping.save(new KeepMappings.Wish("ERP", Optional.empty(), header.print(), mapping, "tester", false));

        Upload upload = program.screened(Files.writeString(folder.resolve("next.csv"), STRANGE), TODAY);

        assertThat(upload.status()).isEqualTo(Upload.Status.FINISHED);
        assertThat(upload.shape().orElseThrow().fields())
                .containsExactly("reference.number", "parties.SUPPLIER.name", "parties.SUPPLIER.country", "date");
        assertThat(upload.shape().orElseThrow().remarks())
                .anySatisfy(remark -> assertThat(remark.type()).isEqualTo("mapping-reused"));
        assertThat(program.ports
                        .cases()
                        .find(upload.id() + "-2")
                        .orElseThrow()
                        .subject()
                        .orElseThrow()
                        .date()
                        .asOptional())
                .contains(LocalDate.parse("2025-04-03"));
        assertThat(proposal(STRANGE, Mapping.NONE, "tester").saved()).isPresent();
        assertThat(proposal(STRANGE, Mapping.NONE, "another").saved()).isEmpty();
    }

    @Test
    void what_cannot_be_read_or_mapped_is_told() {
        assertThat(proposed("%PDF-1.7", Mapping.NONE, "tester").fold(found -> "", FileProblem::type))
                .isEqualTo("not-a-spreadsheet");
        assertThat(keeping.complaint(new KeepMappings.Wish(
                        "x", Optional.empty(), "", Mapping.of(Map.of("item.colour", "C")), "tester", false)))
                .get()
                .extracting(FileProblem::type)
                .isEqualTo("unknown-field");
    }
}
