package portcullis.edge.rest.form;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.FileName;

/** A form with one file, named {@code file}, and some texts beside it. */
public record UploadForm(FileName fileName, InputStream file, Fields fields) {
    private static final String FILE = "file";
    private static final int LONGEST_TEXT = 64 * 1024;

    /** The form's parts, each known and there once; the file is left to be read by whoever wants it. */
    public static UploadForm of(List<EntityPart> parts, Set<String> names) {
        var texts = new HashMap<String, String>();
        Optional<EntityPart> file = Optional.empty();
        for (EntityPart part : parts) {
            boolean isFile = part.getName().equals(FILE);
            if (isFile ? file.isPresent() : texts.containsKey(part.getName())) {
                throw Fields.wrong(part.getName(), "the field once", "the field twice");
            }
            if (isFile) {
                file = Optional.of(part);
            } else {
                Fields.requireKnown(part.getName(), names);
                texts.put(part.getName(), text(part));
            }
        }
        EntityPart found = file.orElseThrow(UploadForm::noFile);
        return new UploadForm(FileName.of(found.getFileName().orElse("")), found.getContent(), Fields.of(texts));
    }

    private static String text(EntityPart part) {
        try (InputStream content = part.getContent()) {
            byte[] octets = content.readNBytes(LONGEST_TEXT + 1);
            if (octets.length > LONGEST_TEXT) {
                throw Fields.wrong(part.getName(), "at most " + LONGEST_TEXT + " bytes", "more");
            }
            return new String(octets, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the field " + part.getName(), e);
        }
    }

    private static ProblemFound noFile() {
        return new ProblemFound(Problem.of(ProblemType.INVALID_FIELD, "The form has no file.")
                .at(FILE)
                .comparing("a part named 'file' with the bytes of a file", "no such part")
                .fixedBy("Send multipart/form-data with the file in a part named 'file'."));
    }
}
