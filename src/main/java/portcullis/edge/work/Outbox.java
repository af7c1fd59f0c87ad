package portcullis.edge.work;

import static java.lang.System.Logger.Level.INFO;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import portcullis.core.intake.FileProblem;
import portcullis.flow.report.WriteAuditReport;
import portcullis.flow.upload.Upload;

/**
 * The directory where the results of inbox files appear: an audit workbook and a JSON summary under the file's base name. Each file
 * appears whole or not at all; results of another file that has the same base name are left alone.
 */
public final class Outbox {
    private static final System.Logger LOG = System.getLogger(Outbox.class.getName());
    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final Path directory;
    private final WriteAuditReport reports;

    public Outbox(Path directory, WriteAuditReport reports) {
        this.directory = directory;
        this.reports = reports;
    }

    /** Writes what an upload came to: report and summary, or the summary alone when it was not screened to its end. */
    void finished(String fileName, Upload upload) {
        String base = base(fileName);
        Optional<JsonObject> there = summary(base);
        if (there.isPresent() && !has(there.get(), "sha256", upload.original().sha256())) {
            base = base + "-" + upload.original().sha256().substring(0, 8);
            there = summary(base);
        }
        if (there.isPresent() && has(there.get(), "id", upload.id())) {
            return;
        }
        if (upload.status() == Upload.Status.FINISHED) {
            write(base + ".xlsx", out -> reports.write(upload.id(), out));
        }
        write(base + ".json", out -> writeJson(SummaryJson.of(upload), out));
        LOG.log(INFO, "results of upload {0} are in the outbox", upload.id());
    }

    /** Writes why a file was not taken. */
    void refused(String fileName, FileProblem problem) {
        write(base(fileName) + ".json", out -> writeJson(SummaryJson.refused(fileName, problem), out));
    }

    private static void writeJson(JsonObject content, OutputStream out) {
        PRETTY.createWriter(out).write(content);
    }

    private void write(String name, Consumer<OutputStream> content) {
        Path target = directory.resolve(name);
        Path part = directory.resolve("." + name + ".part");
        try {
            Files.createDirectories(directory);
            try (OutputStream out = Files.newOutputStream(part)) {
                content.accept(out);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + target, e);
        }
    }

    private static String base(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private Optional<JsonObject> summary(String base) {
        Path file = directory.resolve(base + ".json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            return Optional.of(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        } catch (JsonException notOurs) {
            return Optional.of(JsonValue.EMPTY_JSON_OBJECT);
        }
    }

    private static boolean has(JsonObject summary, String member, String value) {
        return value.equals(summary.getString(member, ""));
    }
}
