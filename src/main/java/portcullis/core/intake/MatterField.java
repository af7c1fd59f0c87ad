package portcullis.core.intake;

import java.util.Set;
import portcullis.core.subject.Matter;
import portcullis.core.subject.MatterType;
import portcullis.core.subject.SubjectKind;

/** A column that answers a question of the rules; its key is the name under which a finding asks for it. */
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
        return switch (matter.type()) {
            case FLAG -> "no";
            case NUMBER -> "1";
            case TEXT -> "as agreed";
            case DATE -> "2026-02-01";
            case COUNTRY -> "SG";
            case TEXTS -> "3E001 3D001";
            case COUNTRIES -> "SG; MY";
        };
    }

    @Override
    public String meaning() {
        return matter.meaning();
    }

    @Override
    public boolean joins() {
        return matter.type() == MatterType.COUNTRIES || matter.type() == MatterType.TEXTS;
    }

    Content content() {
        return switch (matter.type()) {
            case FLAG -> Content.YES_NO;
            case NUMBER -> Content.NUMBER;
            case DATE -> Content.DATE;
            case COUNTRY, COUNTRIES -> Content.COUNTRY;
            case TEXT, TEXTS -> Content.ANY;
        };
    }
}
