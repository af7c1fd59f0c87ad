package portcullis.edge.rest.wire;

import portcullis.core.intake.RowProblem;
import portcullis.core.ownership.OwnershipStatement;
import portcullis.core.ownership.Share;
import portcullis.core.ownership.StatedParty;
import portcullis.core.subject.CountryCode;
import portcullis.flow.port.OwnerFiles;

/** Statements of ownership, and the files they come from, as the API tells them. */
public final class OwnerJson {
    private OwnerJson() {}

    public static JsonText of(OwnershipStatement statement) {
        Share share = statement.share();
        return new JsonText()
                .raw("owner", of(statement.owner()).toString())
                .raw("owned", of(statement.owned()).toString())
                .raw("percent", share.isExact() ? share.least().toPlainString() : "null")
                .raw("least", share.least().toPlainString())
                .raw("most", share.most().toPlainString())
                .with("below", share.open())
                .with("interest", statement.interest().name())
                .with("indirect", statement.indirect())
                .with("date", statement.told().day())
                .with("from", statement.told().from())
                .with("to", statement.told().to())
                .with("source", statement.told().source())
                .with("file", statement.told().file())
                .with("where", statement.told().where());
    }

    private static JsonText of(StatedParty party) {
        return new JsonText()
                .with("name", party.name())
                .with("identifier", party.identifier())
                .with("country", party.country().map(CountryCode::code).asOptional());
    }

    public static JsonText of(OwnerFiles.Kept kept) {
        return new JsonText()
                .with("id", kept.edition().id())
                .with("source", kept.edition().source())
                .with("published", kept.edition().published().toString())
                .with("sha256", kept.edition().sha256())
                .with("statements", kept.edition().entries())
                .with("fileName", kept.fileName())
                .with("adoptedAt", kept.at().toString())
                .with("adoptedBy", kept.by())
                .with("inForce", kept.inForce());
    }

    public static JsonText of(RowProblem problem) {
        return new JsonText()
                .with("row", problem.rowNumber())
                .with("field", problem.field())
                .with("type", problem.type())
                .with("expected", problem.expected())
                .with("seen", problem.seen())
                .with("fix", problem.fix());
    }
}
