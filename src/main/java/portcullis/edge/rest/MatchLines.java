package portcullis.edge.rest;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import portcullis.edge.rest.form.FlatDocument;
import portcullis.edge.rest.form.PartyQuestion;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemMapper;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.JsonText;

/**
 * Many questions, one JSON object on each line, and their answers in the same order. A line that cannot be read answers with its
 * problem and does not disturb the others. The questions are read whole before the first answer is written: a caller who sends
 * everything before it reads anything must not be left waiting for us while we wait for it.
 */
final class MatchLines {
    /** So many lines are answered in parallel, and then written. */
    private static final int TOGETHER = 256;

    private final List<String> lines;
    private final Function<PartyQuestion, String> matches;

    private MatchLines(List<String> lines, Function<PartyQuestion, String> matches) {
        this.lines = lines;
        this.matches = matches;
    }

    /**
     * Reads all lines; empty lines at the end do not count.
     *
     * @param most so many lines and no more
     * @param matches the JSON array of the matches of a question
     */
    static MatchLines read(InputStream body, int most, Function<PartyQuestion, String> matches) {
        var lines = new ArrayList<String>();
        int last = 0;
        try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                last = line.isBlank() ? last : lines.size();
                if (last > most) {
                    throw tooMany(most);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the lines of a request", e);
        }
        return new MatchLines(lines.subList(0, last), matches);
    }

    void write(OutputStream target) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        for (int from = 0; from < lines.size(); from += TOGETHER) {
            var some = lines.subList(from, Math.min(from + TOGETHER, lines.size()));
            for (String answer : some.parallelStream().map(this::answer).toList()) {
                out.write(answer);
                out.write('\n');
            }
            out.flush();
        }
        out.flush();
    }

    private String answer(String line) {
        String id = "null";
        try {
            JsonObject object = FlatDocument.parse(line);
            id = PartyQuestion.id(object);
            String found = matches.apply(PartyQuestion.line(object).question());
            return new JsonText().raw("id", id).raw("matches", found).toString();
        } catch (ProblemFound e) {
            return new JsonText()
                    .raw("id", id)
                    .raw("problem", e.problem().json())
                    .toString();
        } catch (RuntimeException e) {
            return new JsonText()
                    .raw("id", id)
                    .raw("problem", ProblemMapper.unexpected(e).json())
                    .toString();
        }
    }

    private static ProblemFound tooMany(int most) {
        return new ProblemFound(
                Problem.of(ProblemType.TOO_LARGE, "The request has more lines than are answered at once.")
                        .comparing("at most " + most + " lines", "more")
                        .fixedBy("Send the lines in several requests."));
    }
}
