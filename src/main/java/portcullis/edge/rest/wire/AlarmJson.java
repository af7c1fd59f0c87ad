package portcullis.edge.rest.wire;

import portcullis.flow.port.ListAlarms.Alarm;

/** A list file that did not become an edition, as the API tells it. */
public final class AlarmJson {
    private AlarmJson() {}

    public static String of(Alarm alarm) {
        var problem = new JsonText()
                .with("type", alarm.problem().type())
                .with("title", alarm.problem().title())
                .with("where", alarm.problem().where())
                .with("expected", alarm.problem().expected())
                .with("seen", alarm.problem().seen())
                .with("fix", alarm.problem().fix());
        return new JsonText()
                .with("id", alarm.id())
                .with("held", alarm.held())
                .with("notice", alarm.isNotice())
                .with("source", alarm.source())
                .with("fileName", alarm.fileName())
                .with("sha256", alarm.sha256())
                .raw("problem", problem.toString())
                .with("raisedAt", alarm.raisedAt().toString())
                .with("raisedBy", alarm.raisedBy())
                .toString();
    }
}
