package portcullis.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import portcullis.Golden;
import portcullis.core.review.CaseFile;
import portcullis.core.subject.Party;
import portcullis.core.subject.Subject;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.flow.port.Cases;
import portcullis.flow.upload.Shape;
import portcullis.flow.upload.Upload;

/**
 * Files as people have them, one for each trap, through the whole program: what was found in them is the golden intake. A name such as
 * {@code 04-chinese.GB18030.csv} says in which encoding the file is sent.
 */
final class MessyFilesTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "messy");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    @TempDir
    private static Path folder;

    private static PlainProgram program;

    @BeforeAll
    static void start() {
        program = new PlainProgram("messy", folder.resolve("data"));
    }

    static List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_text_file_gives_the_golden_intake(String name) throws IOException {
        String text = Files.readString(KEPT.resolve(name));
        String[] parts = name.split("\\.", -1);
        byte[] bytes = text.getBytes(parts.length == 3 ? charset(parts[1]) : StandardCharsets.UTF_8);

        Golden.assertGolden("messy/" + name + ".txt", intake(Files.write(folder.resolve(name), bytes)));
    }

    private static Charset charset(String name) {
        return name.endsWith("-BOM") ? StandardCharsets.UTF_16 : Charset.forName(name);
    }

    @ParameterizedTest
    @EnumSource(MessyWorkbook.class)
    void a_workbook_gives_the_golden_intake(MessyWorkbook made) throws IOException {
        Golden.assertGolden("messy/" + made.fileName() + ".txt", intake(made.write(folder)));
    }

    private static String intake(Path file) throws IOException {
        var reader = new ContentSheetReader(SheetLimits.DEFAULTS);
        var refusal = reader.inspect(file);
        if (refusal.isPresent()) {
            return "refused: " + refusal.get().sentence() + "\n";
        }
        Upload upload = program.screened(file, DAY);
        var lines = new ArrayList<String>();
        lines.add("status " + upload.status()
                + upload.problem().map(problem -> ": " + problem.sentence()).orElse(""));
        upload.shape().ifPresent(shape -> shape(shape, lines));
        for (CaseFile one : program.ports
                .cases()
                .list(upload.id(), Cases.Filter.ALL, 0, 100)
                .items()) {
            one.subject().ifPresent(subject -> subject(subject, lines));
            one.problems().forEach(problem -> lines.add("row " + problem.rowNumber() + " rejected: " + problem.type()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void shape(Shape shape, List<String> lines) {
        lines.add(shape.kind() + ", sheet '" + shape.sheet() + "', header row " + shape.headerRow() + ", rows above "
                + shape.rowsAbove() + ", blank " + shape.rowsBlank() + ", data " + shape.rowsData() + ", last "
                + shape.lastRow() + ", other sheets " + shape.otherSheets());
        for (int i = 0; i < shape.headers().size(); i++) {
            lines.add("  " + shape.headers().get(i) + " = " + shape.fields().get(i));
        }
        shape.remarks()
                .forEach(remark -> lines.add("remark " + remark.type() + " (" + remark.count() + ") " + remark.rows()));
    }

    private static void subject(Subject subject, List<String> lines) {
        var told = new ArrayList<String>();
        told.add("row " + subject.rowNumber() + " [" + subject.reference().label() + "]");
        subject.date().asOptional().ifPresent(day -> told.add(day.toString()));
        for (Party party : subject.parties()) {
            told.add(party.role() + " '" + party.label() + "'"
                    + party.place()
                            .country()
                            .asOptional()
                            .map(code -> " in " + code)
                            .orElse("")
                    + party.place()
                            .address()
                            .map(street -> " at '" + street.replace("\n", "⏎") + "'")
                            .orElse("")
                    + party.identifier().map(number -> " no " + number).orElse(""));
        }
        var amount = subject.item().amount();
        subject.item().text().description().asOptional().ifPresent(item -> told.add("item '" + item + "'"));
        amount.quantity().asOptional().ifPresent(count -> told.add("qty " + count.toPlainString()));
        amount.unitPrice()
                .asOptional()
                .ifPresent(price -> told.add("price " + price.toPlainString() + " "
                        + amount.currency().asOptional().orElse("?")));
        subject.route().destination().asOptional().ifPresent(to -> told.add("to " + to));
        lines.add(String.join("; ", told));
        subject.doubts().forEach(doubt -> lines.add("  asks: " + doubt.field() + " '" + doubt.seen() + "'"));
    }
}
