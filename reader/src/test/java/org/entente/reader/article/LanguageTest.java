package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final Language LANGUAGE = new Language(KnowledgeFiles.shipped());

    @Test
    void everyExampleInTheKnowledgeFileIsItsLanguageAndNoCounterIs() {
        for (Entry entry : KnowledgeFiles.shipped().list("languages")) {
            assertThat(LANGUAGE.of(entry.get("example"))).isEqualTo(entry.get("code"));
            assertThat(LANGUAGE.of(entry.get("counter"))).isNotEqualTo(entry.get("code"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Президент провёл переговоры с премьер-министром, ru",
        "国家主席会见老挝总理并举行会谈, zh",
        "首相はラオスの大統領と会談しました, ja",
        "대통령은 총리와 회담을 가졌다 오늘 서울에서, ko",
        "ນາຍົກລັດຖະມົນຕີ ພົບປະກັບທູດ, lo",
        "นายกรัฐมนตรีพบกับเอกอัครราชทูต, th",
        "នាយករដ្ឋមន្ត្រីបានជួបជាមួយឯកអគ្គរដ្ឋទូត, km",
        "التقى الرئيس برئيس الوزراء اليوم, ar",
        "Tô Lâm, und",
    })
    void scriptsTellLanguages(String text, String code) {
        assertThat(LANGUAGE.of(text)).isEqualTo(code);
    }

    @Test
    void namesInAnotherScriptDoNotMakeAnEnglishReportForeign() {
        assertThat(LANGUAGE.of("The minister, Wang Yi (王毅), said that the two sides will meet in the capital."))
                .isEqualTo("en");
    }
}
