package portcullis.edge.rest.wire;

import java.util.List;
import portcullis.core.intake.Field;
import portcullis.core.intake.FileRemark;
import portcullis.flow.mapping.Proposal;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Mappings;

/** Proposed and saved mappings as the API tells them. */
public final class MappingWire {
    private final Documents documents;

    public MappingWire(Documents documents) {
        this.documents = documents;
    }

    public String saved(Mappings.Saved saved) {
        return new JsonText()
                .with("id", saved.id())
                .with("name", saved.name())
                .with("kind", saved.kind())
                .with("print", saved.print())
                .raw("mapping", documents.write(saved.mapping()))
                .with("owner", saved.owner())
                .with("shared", saved.shared())
                .with("savedAt", saved.savedAt().toString())
                .toString();
    }

    public String proposal(Proposal proposal) {
        return new JsonText()
                .with("sheet", proposal.chosen())
                .raw("saved", proposal.saved().map(this::saved))
                .raw("sheets", JsonText.array(proposal.sheets(), this::sheet))
                .raw("questions", JsonText.array(proposal.questions(), MappingWire::question))
                .toString();
    }

    private String sheet(Proposal.Sheet sheet) {
        return new JsonText()
                .with("name", sheet.name())
                .with("hidden", sheet.hidden())
                .raw("header", sheet.header().map(this::header))
                .raw("firstRows", JsonText.array(sheet.first(), MappingWire::texts))
                .toString();
    }

    private String header(Proposal.Header header) {
        return new JsonText()
                .with("kind", header.kind().name())
                .with("row", header.row())
                .with("rows", header.depth())
                .with("print", header.print())
                .raw("columns", JsonText.array(header.columns(), MappingWire::column))
                .with("missing", header.missing().stream().map(Field::key).toList())
                .raw("remarks", JsonText.array(header.remarks(), MappingWire::remark))
                .raw("mapping", documents.write(header.mapping()))
                .toString();
    }

    private static String column(Proposal.Column column) {
        return new JsonText()
                .with("letter", column.letter())
                .with("header", column.header())
                .with("field", column.field().map(Field::key))
                .with("title", column.field().map(Field::title))
                .with("confidence", column.confidence())
                .with("samples", column.samples())
                .toString();
    }

    private static String question(Proposal.Question question) {
        return new JsonText()
                .with("type", question.type())
                .with("about", question.about().map(Field::key))
                .with("text", question.text())
                .raw(
                        "choices",
                        JsonText.array(
                                question.choices(),
                                choice -> new JsonText()
                                        .with("answer", choice.answer())
                                        .with("preview", choice.preview())
                                        .toString()))
                .toString();
    }

    private static String remark(FileRemark remark) {
        return new JsonText()
                .with("type", remark.type())
                .with("text", remark.text())
                .toString();
    }

    private static String texts(List<String> texts) {
        return JsonText.array(texts, JsonText::quoted);
    }
}
