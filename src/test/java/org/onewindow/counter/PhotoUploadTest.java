package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.materials.Materials;
import org.onewindow.materials.Upload;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The photo for a residence permit fits the card at whichever door it comes in: 358×441 pixels, at most 20 KB. */
@HallTest
class PhotoUploadTest {

    private static final byte[] FITS = jpeg(358, 441);
    private static final byte[] TOO_WIDE = jpeg(600, 441);
    private static final byte[] TOO_HEAVY = Arrays.copyOf(FITS, 20_001);
    private static final Pattern PHOTO_LINE =
            Pattern.compile("申领人的相片</legend>.*?name=\"(file\\.\\d+)\"", Pattern.DOTALL);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Materials materials;

    private Window clerk;
    private Channel channel;

    @BeforeEach
    void sitDown() {
        clerk = new Window(http, "clerk1");
        channel = new Channel(http);
    }

    @Test
    void isCheckedWhenTheWindowUploadsIt() {
        String draft = begun(Ids.bornOn("1993-06-01"));
        assertThat(Window.text(clerk.get(draft + "/materials"))).contains("JPEG，358×441 像素，不超过 20 KB，彩色");
        MvcTestResult wide = upload(draft + "/materials", "file.PHOTO", TOO_WIDE);
        assertThat(wide).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.text(wide)).contains("href=\"#file.PHOTO\"", "宽 358、高 441 像素，这张是宽 600、高 441 像素");
        assertThat(Window.text(upload(draft + "/materials", "file.PHOTO", TOO_HEAVY)))
                .contains("不超过 20 KB，这个文件有 21 KB")
                .doesNotContain("已上传");
        upload(draft + "/materials", "file.PHOTO", FITS);
        assertThat(Window.text(clerk.get(draft + "/materials"))).contains("已上传", "photo.jpg");
    }

    @Test
    void isCheckedWhenItComesWithAnApplicationThroughTheInterface() {
        MvcTestResult refused = submit(Ids.bornOn("1993-06-02"), photo(TOO_WIDE));
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Window.text(refused)).contains("宽 358、高 441 像素");
        assertThat(submit(Ids.bornOn("1993-06-02"), photo(FITS))).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void isCheckedWhenItIsSuppliedThroughTheInterface() {
        String number = number(submit(Ids.bornOn("1993-06-03"), ""));
        MvcTestResult refused = supply(number, TOO_HEAVY);
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Window.text(refused)).contains("不超过 20 KB，这个文件有 21 KB");
        assertThat(photos(number)).isEmpty();
        assertThat(supply(number, FITS)).hasStatusOk();
        assertThat(photos(number)).hasSize(1);
    }

    @Test
    void isCheckedWhenItIsSuppliedAtTheWindow() {
        String number = number(submit(Ids.bornOn("1993-06-04"), ""));
        String page = "/cases/" + number + "/supplement";
        String asked = Window.text(clerk.get(page));
        assertThat(asked).contains("JPEG，358×441 像素，不超过 20 KB，彩色");
        MvcTestResult refused = upload(page, line(asked), TOO_WIDE);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.text(refused)).contains("href=\"#" + line(asked), "宽 358、高 441 像素");
        assertThat(photos(number)).isEmpty();
        assertThat(upload(page, line(asked), FITS)).hasStatus(HttpStatus.FOUND);
        assertThat(photos(number)).hasSize(1);
    }

    @Test
    void isCheckedWhenTheResidentSendsIt() {
        MvcTestResult receipt = submit(Ids.bornOn("1993-06-05"), "");
        String asked = Window.text(reply(receipt, "/status", "none", FITS));
        assertThat(asked).contains("JPEG，358×441 像素，不超过 20 KB，彩色");
        MvcTestResult refused = reply(receipt, "/status/reply", line(asked), TOO_WIDE);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.text(refused)).contains("href=\"#" + line(asked), "宽 358、高 441 像素");
        assertThat(reply(receipt, "/status/reply", line(asked), FITS)).hasStatusOk();
        assertThat(photos(number(receipt))).hasSize(1);
    }

    private List<Upload> photos(String number) {
        return materials.uploads(number).stream()
                .filter(upload -> upload.code().equals("PHOTO"))
                .toList();
    }

    private String begun(String id) {
        String draft = Window.target(clerk.post("/drafts", Map.of("item", "residence-permit")))
                .replace("/situation", "");
        clerk.post(
                draft + "/situation",
                Map.of(
                        "situation.serviceKind", "FIRST",
                        "situation.applicantRole", "SELF",
                        "situation.dwellingProof", "LEASE"));
        clerk.post(draft + "/applicant", Application.applicant(id));
        return draft;
    }

    private MvcTestResult upload(String path, String name, byte[] content) {
        return http.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile(name, "photo.jpg", null, content))
                .with(clerk.who())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult reply(MvcTestResult receipt, String path, String name, byte[] content) {
        return http.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile(name, "photo.jpg", null, content))
                .with(csrf())
                .param("number", number(receipt))
                .param("code", JsonPath.<String>read(Window.text(receipt), "$.queryCode"))
                .exchange();
    }

    private MvcTestResult supply(String number, byte[] content) {
        return channel.post(
                "/api/v1/cases/" + number + "/supplement",
                "{\"materials\":[%s]}".formatted(photo(content).substring(1)));
    }

    private MvcTestResult submit(String id, String more) {
        return channel.submit("""
                {"item":"residence-permit","channel":"PC","areaCode":"620102001",
                 "applicant":{"name":"欧阳明德","idType":"RESIDENT_ID","idNumber":"%s","phone":"13812345678",
                   "address":"杨家园 7 号"},
                 "situation":{"serviceKind":"FIRST","applicantRole":"SELF","dwellingProof":"LEASE"},
                 "form":{"serviceKind":"FIRST","hukouAreaCode":"330102","residenceAreaCode":"620102001002",
                   "residenceAddress":"杨家园 7 号","grounds":["DWELLING"],"dwellingProof":"LEASE",
                   "addressProof":"LEASE","delivery":"COUNTER"},
                 "materials":[{"code":"ID_CARD","presented":"ORIGINAL"},{"code":"LEASE","presented":"COPY"}%s]}""".formatted(id, more));
    }

    private static String number(MvcTestResult receipt) {
        assertThat(receipt).as(Window.text(receipt)).hasStatus(HttpStatus.CREATED);
        return JsonPath.read(Window.text(receipt), "$.caseNumber");
    }

    private static String line(String page) {
        Matcher found = PHOTO_LINE.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String photo(byte[] content) {
        return ",{\"code\":\"PHOTO\",\"presented\":\"ORIGINAL\",\"fileName\":\"photo.jpg\",\"contentBase64\":\"%s\"}"
                .formatted(Base64.getEncoder().encodeToString(content));
    }

    private static byte[] jpeg(int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
