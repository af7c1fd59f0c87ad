package portcullis.bench.chaos;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import portcullis.it.ApiCaller;

/** What an upload came to: its counts, and its report without ids, digests and times. */
record Outcome(JsonObject upload, Map<String, String> sheets) {
    private static final int PATIENCE_SECONDS = 1_200;

    static String send(ApiCaller api, String name, byte[] file) {
        var answer = api.form("api/v1/uploads", name, file, Map.of("asOf", "2026-11-23"));
        if (answer.status() != 202) {
            throw new IllegalStateException(answer.text());
        }
        return answer.json().getString("id");
    }

    /** Waits for the end, and reads the report. */
    static Outcome await(ApiCaller api, String id) throws InterruptedException, IOException {
        JsonObject upload = api.get("api/v1/uploads/" + id).json();
        for (int waited = 0; !upload.getString("status").equals("FINISHED"); waited++) {
            if (waited > PATIENCE_SECONDS || upload.getString("status").matches("FAILED|CANCELLED")) {
                throw new IllegalStateException("ended as " + upload);
            }
            TimeUnit.SECONDS.sleep(1);
            upload = api.get("api/v1/uploads/" + id).json();
        }
        return new Outcome(
                upload,
                sheets(api.get("api/v1/uploads/" + id + "/report").response().body(), id));
    }

    int screened() {
        return upload.getInt("rowsScreened") + upload.getInt("rowsRejected");
    }

    private static Map<String, String> sheets(byte[] workbook, String id) throws IOException {
        var sheets = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheets.put(entry.getName(), still(new String(zip.readAllBytes(), StandardCharsets.UTF_8), id));
                }
            }
        }
        return sheets;
    }

    private static String still(String xml, String id) {
        return xml.replace(id, "(upload)")
                .replaceAll("\\b[0-9a-f]{64}\\b", "(digest)")
                .replaceAll("<v>4\\d{4}\\.\\d+</v>", "<v>(time)</v>")
                .replaceAll("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d[0-9:.]*Z?", "(time)");
    }

    /** The sheets that differ, by name; empty when the reports say the same. */
    String differences(Outcome other) {
        var found = new StringBuilder();
        if (!sheets.keySet().equals(other.sheets.keySet())) {
            found.append("sheets ").append(sheets.keySet()).append(" and ").append(other.sheets.keySet());
        }
        sheets.forEach((name, text) -> {
            String its = other.sheets.getOrDefault(name, "");
            if (!its.equals(text)) {
                int at = 0;
                while (at < Math.min(text.length(), its.length()) && text.charAt(at) == its.charAt(at)) {
                    at++;
                }
                found.append(name)
                        .append(" at ")
                        .append(at)
                        .append(": ")
                        .append(text, Math.max(0, at - 80), Math.min(text.length(), at + 80))
                        .append('\n');
            }
        });
        return found.toString();
    }
}
