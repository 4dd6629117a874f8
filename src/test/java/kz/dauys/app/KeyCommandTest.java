package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCommandTest {
    private static final String QUESTION = "rule-president-term.norm.president-term.president-1998-10-07";

    @TempDir
    Path folder;

    @Test
    void thePageHoldsKeySourcesWithAddressReasonsAndSinceWhen() {
        Prompt prompt = Prompt.type(folder, "quiz", "question", QUESTION, "--lang", "en");
        assertEquals(0, prompt.exit(), prompt::err);
        String page = prompt.out();
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), page);
        assertTrue(page.contains("<dt class=\"right\">✓ 7</dt>") && page.contains("<dt class=\"wrong\">✗ 5</dt>\n<dd>In 1995–1998"), page);
        assertTrue(page.contains("<span class=\"address\">https://www.rferl.org/a/1089678.html</span>"), page);
        assertTrue(page.contains("in force from 1998-10-07 to 2007-05-20"), page);
        assertTrue(page.contains("Question xdebqpm (" + QUESTION + ")"), page);
    }

    @Test
    void theShortNumberFromPaperNamesTheSamePage() {
        Prompt byNumber = Prompt.type(folder, "quiz", "question", "XDEBQPM", "--lang", "en");
        assertEquals(Prompt.type(folder, "quiz", "question", QUESTION, "--lang", "en").out(), byNumber.out(), byNumber::err);
    }

    @Test
    void whatIsNoQuestionOrLanguageIsRefusedByName() {
        Prompt unknown = Prompt.type(folder, "quiz", "question", "nothing");
        assertTrue(unknown.exit() != 0 && unknown.err().contains("There is no question nothing"), unknown::err);
        Prompt language = Prompt.type(folder, "quiz", "question", QUESTION, "--lang", "de");
        assertTrue(language.exit() != 0 && language.err().contains("--lang is kk, ru or en, not de"), language::err);
    }
}
