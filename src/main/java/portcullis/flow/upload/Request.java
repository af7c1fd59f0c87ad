package portcullis.flow.upload;

import java.time.LocalDate;
import java.util.Optional;
import portcullis.core.intake.Mapping;
import portcullis.core.rule.Mode;
import portcullis.core.subject.SubjectKind;

/**
 * What the sender of an upload asked for.
 *
 * @param kind what the rows are; detected from the headers when absent
 * @param asOf the day whose law and lists count
 * @param mapping what the sender states of the columns, for headers that do not speak for themselves
 * @param sheet the sheet to read; the first with a recognizable header when absent
 * @param sender the account that sent it, or {@code inbox}
 */
public record Request(
        Optional<SubjectKind> kind,
        LocalDate asOf,
        Mode mode,
        Optional<String> scenario,
        Mapping mapping,
        Optional<String> sheet,
        Optional<String> note,
        String sender) {
    public static Request asOf(LocalDate day, String sender) {
        return new Request(
                Optional.empty(),
                day,
                Mode.AS_ENFORCED,
                Optional.empty(),
                Mapping.NONE,
                Optional.empty(),
                Optional.empty(),
                sender);
    }

    /** The request once the headers have told what the rows are; a kind that was asked for stays. */
    public Request with(SubjectKind found) {
        return new Request(kind.or(() -> Optional.of(found)), asOf, mode, scenario, mapping, sheet, note, sender);
    }
}
