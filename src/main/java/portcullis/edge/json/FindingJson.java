package portcullis.edge.json;

import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.screen.Finding;
import portcullis.core.screen.Question;

/** A finding: in the API with its listing and evidence, in a stored case with the places where those stand. */
final class FindingJson {
    private FindingJson() {}

    /** As the API answers it. */
    static void write(Out out, String id, Finding finding) {
        out.text("id", id + "-" + finding.number());
        writeHead(out, finding);
        PartyJson.writeLabel(out, finding.party());
        finding.match().ifPresent(match -> MatchJson.writeIntoFinding(out, match));
        out.someObjects("further", finding.further(), MatchJson::writeBrief);
        writeTail(out, finding);
    }

    /** As a case keeps it. */
    static void write(Out out, Parties parties, Finding finding) {
        out.number("number", finding.number());
        writeHead(out, finding);
        finding.party().ifPresent(party -> parties.write(out, party));
        finding.match().ifPresent(match -> parties.write(out, match));
        out.someObjects("further", finding.further(), parties::write);
        writeTail(out, finding);
    }

    private static void writeHead(Out out, Finding finding) {
        RuleJson.writeLaw(out, finding.rule());
        out.text("outcome", finding.outcome().name())
                .fact("policy", finding.policy())
                .text("recommendation", finding.recommendation().name());
    }

    private static void writeTail(Out out, Finding finding) {
        out.someObjects("trace", finding.trace(), RuleJson::write);
        finding.question()
                .ifPresent(question -> out.text("question", question.text()).texts("missing", question.missing()));
        RuleJson.writeOwn(out, finding.rule());
    }

    static Finding read(Seen seen, Parties parties) {
        Members members = seen.members();
        return new Finding(
                members.get("number").integer(),
                RuleJson.read(members),
                members.get("outcome").oneOf(Outcome.class),
                members.optionalText("policy"),
                members.get("recommendation").oneOf(Recommendation.class),
                members.find("party").map(parties::party),
                members.find("match").map(match -> parties.match(members, match)),
                members.list("further", other -> parties.match(other.members())),
                members.list("trace", RuleJson::step),
                members.find("question")
                        .map(question -> new Question(question.text(), members.list("missing", Seen::text))));
    }
}
