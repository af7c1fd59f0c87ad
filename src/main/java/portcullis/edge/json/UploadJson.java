package portcullis.edge.json;

import java.util.Map;
import java.util.TreeMap;
import portcullis.core.intake.DateOrder;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.FileRemark;
import portcullis.core.intake.Habits;
import portcullis.core.intake.Mapping;
import portcullis.core.rule.Mode;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Shape;

/** What is told of an upload as a whole: what was asked for, the file's shape, why it could not be screened. */
final class UploadJson {
    private UploadJson() {}

    static void write(Out out, Request request) {
        out.fact("kind", request.kind())
                .text("asOf", request.asOf().toString())
                .text("mode", request.mode().name())
                .fact("scenario", request.scenario())
                .object("mapping", inner -> MappingJson.write(inner, request.mapping()))
                .fact("sheet", request.sheet())
                .fact("note", request.note())
                .text("sender", request.sender());
    }

    static Request request(Members members) {
        return new Request(
                members.find("kind").map(seen -> seen.oneOf(SubjectKind.class)),
                members.get("asOf").date(),
                members.get("mode").oneOf(Mode.class),
                members.optionalText("scenario"),
                members.find("mapping")
                        .map(seen -> MappingJson.read(seen.members()))
                        .orElse(Mapping.NONE),
                members.optionalText("sheet"),
                members.optionalText("note"),
                members.text("sender"));
    }

    static void write(Out out, Shape shape) {
        out.text("kind", shape.kind().name())
                .text("sheet", shape.sheet())
                .number("headerRow", shape.headerRow())
                .texts("headers", shape.headers())
                .texts("fields", shape.fields())
                .number("rowsAbove", shape.rowsAbove())
                .number("rowsBlank", shape.rowsBlank())
                .number("rowsData", shape.rowsData())
                .number("lastRow", shape.lastRow())
                .someTexts("dateOrders", names(shape.habits().dateOrders()))
                .flag("decimalComma", shape.habits().decimalComma())
                .someTexts("otherSheets", shape.otherSheets())
                .objects("remarks", shape.remarks(), UploadJson::write);
    }

    private static Map<String, String> names(Map<String, DateOrder> orders) {
        var names = new TreeMap<String, String>();
        orders.forEach((field, order) -> names.put(field, order.name()));
        return names;
    }

    private static Map<String, DateOrder> orders(Members members) {
        var orders = new TreeMap<String, DateOrder>();
        members.texts("dateOrders").forEach((field, order) -> orders.put(field, DateOrder.valueOf(order)));
        return orders;
    }

    static Shape shape(Members members) {
        return new Shape(
                members.get("kind").oneOf(SubjectKind.class),
                members.text("sheet"),
                members.get("headerRow").integer(),
                members.list("headers", Seen::text),
                members.list("fields", Seen::text),
                members.get("rowsAbove").integer(),
                members.get("rowsBlank").integer(),
                members.get("rowsData").integer(),
                members.get("lastRow").integer(),
                new Habits(
                        orders(members),
                        members.find("decimalComma").map(Seen::flag).orElse(false)),
                members.list("otherSheets", Seen::text),
                members.list("remarks", seen -> remark(seen.members())));
    }

    static void write(Out out, FileRemark remark) {
        out.text("type", remark.type())
                .text("text", remark.text())
                .number("count", remark.count())
                .someNumbers("rows", remark.rows());
    }

    private static FileRemark remark(Members members) {
        return new FileRemark(
                members.text("type"),
                members.text("text"),
                members.get("count").number().longValueExact(),
                members.list("rows", Seen::integer));
    }

    static void write(Out out, FileProblem problem) {
        out.text("type", problem.type())
                .text("title", problem.title())
                .text("where", problem.where())
                .text("expected", problem.expected())
                .text("seen", problem.seen())
                .text("fix", problem.fix());
    }

    static FileProblem problem(Members members) {
        return new FileProblem(
                members.text("type"),
                members.text("title"),
                members.text("where"),
                members.text("expected"),
                members.text("seen"),
                members.text("fix"));
    }
}
