package portcullis.core.intake;

import java.util.Set;
import portcullis.core.subject.Matter;
import portcullis.core.subject.SubjectKind;

/** A column that answers a yes-or-no question of the rules; its key is the name under which a finding asks for it. */
public record MatterField(Matter matter) implements Field {
    @Override
    public String key() {
        return matter.path();
    }

    @Override
    public String title() {
        return matter.title();
    }

    @Override
    public Set<SubjectKind> kinds() {
        return matter.kinds();
    }

    @Override
    public String example() {
        return "no";
    }

    @Override
    public String meaning() {
        return matter.meaning();
    }

    @Override
    public boolean joins() {
        return false;
    }
}
