package org.entente.reader.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import org.entente.reader.model.Document;
import org.entente.reader.model.Format;
import org.entente.reader.model.Problem;
import org.junit.jupiter.api.Test;

class IngestTest {
    @Test
    void theIdIsTheDigestOfTheBytes() {
        assertThat(document("abc").id())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void utf8IsReadWithoutAWord() {
        Intake intake = Ingest.take("a.txt", "HÀ NỘI — Tô Lâm".getBytes(UTF_8), null);
        assertThat(content(intake)).isEqualTo("HÀ NỘI — Tô Lâm");
        assertThat(intake.problems()).isEmpty();
    }

    @Test
    void aByteOrderMarkSettlesTheCharsetAndIsDropped() {
        assertThat(document("\ufeffabc").content()).isEqualTo("abc");
        assertThat(content(Ingest.take("a.txt", "\ufeffabc é".getBytes(UTF_16LE), null)))
                .isEqualTo("abc é");
    }

    @Test
    void aPageIsReadInTheCharsetThatItDeclares() {
        String page = "<html><meta charset=\"windows-1251\"><p>Встреча</p>";
        Intake intake = Ingest.take("a.html", page.getBytes(Charset.forName("windows-1251")), null);
        assertThat(content(intake)).isEqualTo(page);
        assertThat(intake.problems()).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWesternEuropeanAndSaySo() {
        Intake intake = Ingest.take("a.txt", "café".getBytes(Charset.forName("windows-1252")), null);
        assertThat(content(intake)).isEqualTo("café");
        assertThat(intake.problems())
                .containsExactly(new Problem("a.txt", "charset", "not valid UTF-8; read as windows-1252"));
    }

    @Test
    void aBrokenByteInAUtf8TextDoesNotSpoilTheRest() {
        byte[] bytes = "Hà Nội, Lâm, Việt Nam x".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;
        Intake intake = Ingest.take("a.txt", bytes, null);
        assertThat(content(intake)).isEqualTo("Hà Nội, Lâm, Việt Nam \ufffd");
        assertThat(intake.problems())
                .containsExactly(new Problem("a.txt", "charset", "not valid UTF-8; read as UTF-8"));
    }

    @Test
    void aPdfIsRefusedByName() {
        assertThat(Ingest.take("a.txt", "%PDF-1.7 abc".getBytes(UTF_8), null).problems())
                .containsExactly(new Problem("a.txt", "binary", "this is a PDF file, not text or HTML"));
    }

    @Test
    void nulBytesAreBinary() {
        assertThat(Ingest.take("a.bin", new byte[100], null).problems())
                .containsExactly(new Problem("a.bin", "binary", "this is binary data, not text or HTML"));
    }

    @Test
    void nothingIsEmpty() {
        assertThat(Ingest.take("a.txt", new byte[0], null).problems())
                .containsExactly(new Problem("a.txt", "empty", "there is nothing in it"));
        assertThat(Ingest.take("a.txt", " \n\t".getBytes(UTF_8), null).document())
                .isNull();
    }

    @Test
    void tooMuchIsRefusedWithASentence() {
        byte[] bytes = new byte[(int) Ingest.MAX_BYTES + 1];
        Arrays.fill(bytes, (byte) 'a');
        assertThat(Ingest.take("a.txt", bytes, null)).isEqualTo(Ingest.tooLarge("a.txt", bytes.length));
        assertThat(Ingest.tooLarge("a.txt", 300L << 20).problems())
                .containsExactly(new Problem(
                        "a.txt",
                        "too-large",
                        "300 MB, but a document may have 32 MB at most; split it into single articles"));
    }

    @Test
    void htmlIsKnownByItsTagsOrByItsName() {
        assertThat(document("<!DOCTYPE html><p>a</p>").format()).isEqualTo(Format.HTML);
        assertThat(document("<p>a</p>").format()).isEqualTo(Format.HTML);
        assertThat(document("a < b and c > d").format()).isEqualTo(Format.TEXT);
        assertThat(Markup.format("a.html", "<x>a</x>")).isEqualTo(Format.HTML);
        assertThat(Markup.format("a.html", "a")).isEqualTo(Format.TEXT);
    }

    private static Document document(String text) {
        return taken(Ingest.take("a.txt", text.getBytes(UTF_8), null));
    }

    private static String content(Intake intake) {
        return taken(intake).content();
    }

    private static Document taken(Intake intake) {
        return Objects.requireNonNull(intake.document(), () -> "refused: " + intake.problems());
    }
}
