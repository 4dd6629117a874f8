package kz.dauys.quiz;

import kz.dauys.knowledge.YamlFields;
import kz.dauys.knowledge.YamlNode;

/** Reads the forms of exams. */
final class ExamReader {
    private ExamReader() {}

    static ExamForm read(YamlNode node) {
        YamlFields fields = node.fields("name", "exam", "section", "year", "single", "contexts", "minutes", "pass", "sources");
        try {
            return new ExamForm(
                    fields.text("name"),
                    fields.require("exam").localized(),
                    fields.require("section").localized(),
                    fields.require("year").integer(),
                    fields.require("single").integer(),
                    fields.require("contexts").integer(),
                    fields.require("minutes").integer(),
                    fields.require("pass").integer(),
                    fields.items("sources").stream().map(ExamReader::origin).toList());
        } catch (IllegalArgumentException e) {
            throw node.broken(String.valueOf(e.getMessage()));
        }
    }

    private static ExamForm.Origin origin(YamlNode node) {
        YamlFields fields = node.fields("title", "address", "year");
        return new ExamForm.Origin(fields.text("title"), fields.text("address"), fields.require("year").integer());
    }
}
