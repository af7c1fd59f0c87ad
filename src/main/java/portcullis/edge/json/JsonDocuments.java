package portcullis.edge.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.Mapping;
import portcullis.core.match.Evidence;
import portcullis.core.ownership.OwnerChart;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Basis;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Subject;
import portcullis.flow.port.Documents;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Shape;

/** The documents as JSON text, by the JSON provider of the server. Holds no state; any thread may use it. */
@ApplicationScoped
public class JsonDocuments implements Documents {
    private final JsonGeneratorFactory generators;
    private final JsonReaderFactory readers;

    public JsonDocuments() {
        JsonProvider provider = JsonProvider.provider();
        generators = provider.createGeneratorFactory(Map.of());
        readers = provider.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    }

    @Override
    public Subject readSubject(String document) {
        requireModest(document);
        return read(document, Origin.OUTSIDE, SubjectJson::read);
    }

    private static void requireModest(String document) {
        if (document.length() > Origin.DOCUMENT) {
            throw new Malformed("", "at most " + Origin.DOCUMENT + " characters", document.length() + " characters");
        }
        if (depth(document) > Origin.DEPTH) {
            throw new Malformed("", "objects and lists at most " + Origin.DEPTH + " deep", "deeper ones");
        }
    }

    @Override
    public String write(Subject subject) {
        return write(subject, SubjectJson::write);
    }

    @Override
    public String write(Evidence evidence) {
        return write(evidence, EvidenceJson::write);
    }

    @Override
    public String write(OwnerChart chart) {
        return write(chart, OwnersJson::writeWhole);
    }

    @Override
    public String write(String id, Screening screening) {
        return write(screening, (out, told) -> ScreeningJson.write(out, id, told));
    }

    @Override
    public String write(CaseFile file) {
        return write(file, CaseJson::write);
    }

    @Override
    public CaseFile readCase(String document) {
        return read(document, Origin.OURS, CaseJson::read);
    }

    @Override
    public String write(Basis basis) {
        return write(basis, BasisJson::write);
    }

    @Override
    public Basis readBasis(String document) {
        return read(document, Origin.OURS, BasisJson::read);
    }

    @Override
    public String write(Shape shape) {
        return write(shape, UploadJson::write);
    }

    @Override
    public Shape readShape(String document) {
        return read(document, Origin.OURS, UploadJson::shape);
    }

    @Override
    public String write(Request request) {
        return write(request, UploadJson::write);
    }

    @Override
    public Request readRequest(String document) {
        return read(document, Origin.OURS, UploadJson::request);
    }

    @Override
    public String write(Mapping mapping) {
        return write(mapping, MappingJson::write);
    }

    @Override
    public Mapping readMapping(String document) {
        requireModest(document);
        return read(document, Origin.OUTSIDE, MappingJson::read);
    }

    @Override
    public String write(FileProblem problem) {
        return write(problem, UploadJson::write);
    }

    @Override
    public FileProblem readProblem(String document) {
        return read(document, Origin.OURS, UploadJson::problem);
    }

    private <T> String write(T value, BiConsumer<Out, T> content) {
        var text = new StringWriter(1_024);
        try (var generator = generators.createGenerator(text)) {
            generator.writeStartObject();
            content.accept(new Out(generator), value);
            generator.writeEnd();
        }
        return text.toString();
    }

    private <T> T read(String document, Origin origin, Function<Members, T> content) {
        return content.apply(new Seen(parse(document), () -> "", origin).members());
    }

    /** How deep brackets nest at most; what stands in texts does not count. Parsers differ in what they do with too many. */
    private static int depth(String document) {
        int depth = 0;
        int deepest = 0;
        boolean inText = false;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (inText) {
                inText = c != '"';
                i += c == '\\' ? 1 : 0;
            } else if (c == '"') {
                inText = true;
            } else if (c == '[' || c == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == ']' || c == '}') {
                depth--;
            }
        }
        return deepest;
    }

    /** The parsers differ in whether they look at what comes after the document. */
    private static void requireEnd(String document) {
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (inText) {
                inText = c != '"';
                i += c == '\\' ? 1 : 0;
                continue;
            }
            inText = c == '"';
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth == 0 && (c == '}' || c == ']')) {
                if (!document.substring(i + 1).isBlank()) {
                    throw new Malformed("", "one JSON object and nothing after it", "text after the object");
                }
                return;
            }
        }
    }

    private JsonValue parse(String document) {
        requireEnd(document);
        try (var reader = readers.createReader(new StringReader(document))) {
            return reader.readValue();
        } catch (JsonParsingException broken) {
            var place = broken.getLocation();
            throw new Malformed(
                    "",
                    "one JSON object with each member once",
                    "a break at line " + place.getLineNumber() + ", column " + place.getColumnNumber());
        } catch (NumberFormatException beyond) {
            throw new Malformed("", "numbers of at most " + Origin.DIGITS + " digits", "one beyond all bounds");
        } catch (JsonException broken) {
            throw new Malformed("", "one JSON object", "text that is none");
        }
    }
}
