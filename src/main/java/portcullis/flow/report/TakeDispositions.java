package portcullis.flow.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.DecisionRules;
import portcullis.flow.DecideCase;
import portcullis.flow.Sight;
import portcullis.flow.Spool;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.ReportReader;
import portcullis.flow.report.Verification.Difference;

/**
 * Takes in the decisions that somebody filled into the sheet Cases of an audit workbook, each as if it were made in the program: with the
 * same checks, against the state of the case that the workbook shows. A row that is not as it was written decides nothing. The same
 * workbook sent again changes nothing.
 */
public final class TakeDispositions {
    /** The most decisions of one workbook. */
    public static final int MOST = 10_000;

    private static final String CASES = "Cases";

    private final VerifyReport verifying;
    private final ReportReader reader;
    private final Sight sight;
    private final DecideCase deciding;

    public TakeDispositions(VerifyReport verifying, ReportReader reader, Sight sight, DecideCase deciding) {
        this.verifying = verifying;
        this.reader = reader;
        this.sight = sight;
        this.deciding = deciding;
    }

    /** What became of one row's decision. */
    public enum Result {
        RECORDED,
        /** Somebody decided since the workbook was written. */
        CONFLICT,
        /** The decision is not one that can be taken, or not by this person. */
        REFUSED,
        /** The row is not as it was written. */
        ALTERED
    }

    /**
     * What became of one row.
     *
     * @param place sheet and row, such as {@code Cases row 7}
     */
    public record Answer(String place, String caseId, Result result, String reason) {}

    /** What came of a workbook: how it verifies, and an answer for each row that was filled in. */
    public record Taken(Verification verification, List<Answer> answers) {
        public long count(Result result) {
            return answers.stream().filter(answer -> answer.result() == result).count();
        }
    }

    public Taken take(Spool workbook, SignedIn who) {
        Verification told = verifying.verify(workbook, who);
        if (told.report().isEmpty() || told.verdict() == Verification.Verdict.SIGNATURE_BROKEN) {
            return new Taken(told, List.of());
        }
        var filled = new Filled();
        reader.read(workbook.file(), filled);
        Set<String> altered = altered(told);
        var answers = new ArrayList<Answer>();
        for (Row row : filled.rows) {
            boolean isAltered = told.further() > 0 || altered.contains(row.place());
            answers.add(
                    isAltered
                            ? row.answer(Result.ALTERED, "The row is not as it was written; fetch the report again.")
                            : decided(row, told.report().get(), who));
        }
        return new Taken(told, answers);
    }

    private static Set<String> altered(Verification told) {
        var altered = new HashSet<String>();
        for (Difference each : told.differences()) {
            String row = each.place().replaceAll("[^0-9]", "");
            altered.add(each.sheet() + " row " + row);
        }
        return altered;
    }

    private Answer decided(Row row, Verification.Report report, SignedIn who) {
        Optional<Decision.Kind> kind = kind(row.decision());
        if (kind.isEmpty()) {
            return row.answer(Result.REFUSED, "'" + row.decision() + "' is no decision; choose one of the list.");
        }
        Optional<CaseFile> file = sight.caseFile(row.caseId(), who)
                .filter(found -> found.uploadId().equals(report.uploadId()));
        if (file.isEmpty()) {
            return row.answer(Result.REFUSED, "There is no such case of this report that the account may see.");
        }
        var draft = new DecisionRules.Draft(kind.get(), row.reason(), row.comment(), row.evidence(), "");
        var sent = new DecideCase.Sent(draft, OptionalInt.of(row.seen()), Optional.of(row.key(report)));
        return answer(row, deciding.decide(row.caseId(), sent, who));
    }

    private static Answer answer(Row row, DecideCase.Decided decided) {
        if (decided instanceof DecideCase.Recorded recorded) {
            return row.answer(Result.RECORDED, "The case is " + recorded.file().standing() + ".");
        }
        if (decided instanceof DecideCase.Conflict) {
            return row.answer(Result.CONFLICT, "Somebody decided the case since the workbook was written.");
        }
        if (decided instanceof DecideCase.Closed closed) {
            return row.answer(Result.REFUSED, closed.reason());
        }
        if (decided instanceof DecideCase.Forbidden forbidden) {
            return row.answer(Result.REFUSED, forbidden.reason());
        }
        return row.answer(
                Result.REFUSED,
                decided instanceof DecideCase.Refused refused ? refused.reason() : "There is no such case.");
    }

    private static Optional<Decision.Kind> kind(String word) {
        for (Decision.Kind each : Decision.Kind.values()) {
            if (each.name().equals(word.strip())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * A row of the sheet Cases in which somebody filled in a decision.
     *
     * @param seen how many decisions the case had when the workbook was written
     */
    private record Row(
            String place,
            String caseId,
            int seen,
            String decision,
            String reason,
            String comment,
            SortedMap<String, String> evidence) {
        Answer answer(Result result, String why) {
            return new Answer(place, caseId, result, why);
        }

        /** Names this entry in this report, so that sending it again is told from another decision. */
        String key(Verification.Report report) {
            String all =
                    String.join("\n", report.contentDigest(), caseId, decision, reason, comment, evidence.toString());
            return "workbook-" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The rows with a decision. */
    private static final class Filled implements ReportReader.RowTaker {
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, Integer> columns = new HashMap<>();
        private String sheet = "";

        @Override
        public boolean sheet(String name) {
            sheet = name;
            columns.clear();
            return name.equals(CASES) || name.startsWith(CASES + "_");
        }

        @Override
        public void row(int number, List<String> cells) {
            if (number == 1) {
                for (int i = 0; i < cells.size(); i++) {
                    columns.putIfAbsent(cells.get(i), i);
                }
            } else if (!cell(cells, "Decision").isBlank() && rows.size() < MOST) {
                rows.add(new Row(
                        sheet + " row " + number,
                        cell(cells, "Case id"),
                        number(cell(cells, "Decisions")),
                        cell(cells, "Decision"),
                        cell(cells, "Reason code").strip(),
                        cell(cells, "Comment"),
                        evidence(cell(cells, "Evidence"))));
            }
        }

        private String cell(List<String> cells, String title) {
            int column = columns.getOrDefault(title, cells.size());
            return column < cells.size() ? cells.get(column) : "";
        }

        /** A number as it was written; -1, which no case has, for anything else. */
        private static int number(String text) {
            return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        }

        private static SortedMap<String, String> evidence(String text) {
            var evidence = new TreeMap<String, String>();
            for (String pair : text.split("[;\n]", -1)) {
                int colon = pair.indexOf(':');
                if (colon > 0) {
                    evidence.put(
                            pair.substring(0, colon).strip(),
                            pair.substring(colon + 1).strip());
                }
            }
            return evidence;
        }
    }
}
