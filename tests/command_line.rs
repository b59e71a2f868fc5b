//! The command line from outside: answers, exit codes, bad input.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_recoupe"))
        .args(arguments)
        .env("LC_ALL", "fr_FR.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("recoupe starts");
    // A command that never reads its input closes the pipe: that is no failure.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    child.wait_with_output().expect("recoupe ends")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("JSON on standard output")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn seeds() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("seeds")
        .display()
        .to_string()
}

/// A file with these bytes, in a folder of this test's own.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("command-line");
    std::fs::create_dir_all(&folder).expect("the folder is made");
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("the file is written");
    path
}

#[test]
fn a_folder_is_analysed() {
    let output = run(&["analyse", &seeds(), "--format", "json"], b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let report = json(&output);
    assert_eq!(report["articles"].as_array().map(Vec::len), Some(5));
    assert_eq!(
        report["similarity"]["cells"].as_array().map(Vec::len),
        Some(10)
    );
    assert_eq!(report["schema"], 1);
}

#[test]
fn standard_input_is_read() {
    let output = run(
        &[
            "analyse", "-", "--format", "json", "--plain", "--layers", "tokens",
        ],
        "L’usine de Séoul.".as_bytes(),
    );
    let report = json(&output);
    let article = &report["articles"][0];
    assert_eq!(article["text"], "L’usine de Séoul.");
    assert_eq!(article["tokens"].as_array().map(Vec::len), Some(5));
    assert_eq!(
        article["sentences"].as_array().map(Vec::len),
        Some(0),
        "a layer that was not asked for"
    );
}

#[test]
fn offsets_in_each_unit() {
    let last = |unit: &str| {
        let output = run(
            &[
                "analyse",
                "-",
                "--format",
                "json",
                "--plain",
                "--layers",
                "tokens",
                "--offsets",
                unit,
            ],
            "é 👩‍🚀 a".as_bytes(),
        );
        json(&output)["articles"][0]["tokens"][2]["span"]["start"].as_u64()
    };
    assert_eq!(last("utf8"), Some(15));
    assert_eq!(last("utf16"), Some(8));
    assert_eq!(last("char"), Some(6));
}

#[test]
fn text_for_people() {
    let output = run(
        &[
            "analyse",
            &seeds(),
            "--format",
            "text",
            "--layers",
            "blocks,keywords,entities,similarity,pairs",
        ],
        b"",
    );
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    for expected in [
        "Vladimir Poutine[pers.]",
        "Mots clés",
        "Ressemblance",
        "Passages communs",
        "comment-form",
    ] {
        assert!(text.contains(expected), "no “{expected}” in:\n{text}");
    }
    assert!(!text.contains('\u{1b}'), "no colours outside a terminal");
}

#[test]
fn a_desk_editor_can_read_what_stands_between_the_articles() {
    let output = Command::new(env!("CARGO_BIN_EXE_recoupe"))
        .args(["analyse", &seeds(), "--format", "text"])
        .env("LC_ALL", "fr_FR.UTF-8")
        .output()
        .expect("the program starts");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let plain: String = text.replace(['\u{a0}', '\u{202f}'], " ");
    let lines: Vec<&str> = plain.lines().map(str::trim).collect();
    // The cut quote, by what was cut off.
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("B  sans « mais elle me paraît")),
        "{plain}"
    );
    // The two lengths of the talks, side by side.
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("heure ·") && line.ends_with("valeurs différentes")),
        "{plain}"
    );
    assert!(plain.contains("B cinq heures · C quatre heures"), "{plain}");
    // A relative date under the day that it stands for.
    let day = lines
        .iter()
        .position(|line| *line == "2023-09-15")
        .expect("the day");
    assert!(
        lines[day + 1].starts_with("B Vendredi : Vendredi, Kim Jong-un"),
        "{plain}"
    );
    // Sources by kind, and where the first one comes.
    let plain = lines.join(" ");
    assert!(
        plain.contains("sans nom : plusieurs observateurs"),
        "{plain}"
    );
    assert!(
        plain.contains("première source au paragraphe : 2 / 9"),
        "{plain}"
    );
}

#[test]
fn what_fails_is_named_and_the_rest_is_reported() {
    let good = file(
        "good.txt",
        "Le train est arrivé à Lyon avec le président.".as_bytes(),
    );
    let empty = file("empty.txt", b"");
    let blank = file("blank.txt", " \n\u{a0}\n".as_bytes());
    let binary = file("image.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let paths: Vec<String> = [&good, &empty, &blank, &binary]
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    let output = run(
        &[
            "analyse",
            &paths[0],
            &paths[1],
            &paths[2],
            &paths[3],
            "missing.txt",
            "--format",
            "json",
        ],
        b"",
    );
    assert_eq!(output.status.code(), Some(1));
    let report = json(&output);
    assert_eq!(report["articles"].as_array().map(Vec::len), Some(1));
    let codes: Vec<&str> = report["failures"]
        .as_array()
        .expect("failures")
        .iter()
        .filter_map(|failure| failure["code"].as_str())
        .collect();
    assert_eq!(codes, ["empty", "blank", "binary", "unreadable"]);
    for name in ["empty.txt", "blank.txt", "image.txt", "missing.txt"] {
        assert!(stderr(&output).contains(name), "{}", stderr(&output));
    }
}

#[test]
fn the_same_text_is_told_by_the_letter_it_is_shown_with() {
    let empty = file("before-twins.txt", b"");
    let text = "Le maire a ouvert le pont mardi matin.".as_bytes();
    let [one, other] = ["twin-1.txt", "twin-2.txt"].map(|name| file(name, text));
    let paths = [&empty, &one, &other].map(|path| path.display().to_string());
    let [empty, one, other] = paths.each_ref().map(String::as_str);
    let output = run(&["analyse", empty, one, other, "--format", "text"], b"");
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(shown.contains("même texte que l’article A"), "{shown}");
    assert!(
        shown.contains("8\u{a0}mots · 1\u{a0}phrase · fr"),
        "{shown}"
    );
}

#[test]
fn encodings_are_recognised() {
    let latin = file(
        "latin.txt",
        b"Le pr\xe9sident est arriv\xe9 \xe0 l\x92a\xe9roport de Lyon, o\xf9 il a d\xeen\xe9.",
    );
    let mut utf16: Vec<u8> = vec![0xff, 0xfe];
    utf16.extend(
        "Le président est arrivé."
            .encode_utf16()
            .flat_map(u16::to_le_bytes),
    );
    let utf16 = file("utf16.txt", &utf16);
    let output = run(
        &[
            "analyse",
            &latin.display().to_string(),
            &utf16.display().to_string(),
            "--format",
            "json",
        ],
        b"",
    );
    let report = json(&output);
    assert_eq!(
        report["articles"][0]["notices"][0]["code"],
        "read-as-windows1252"
    );
    assert!(
        report["articles"][0]["text"]
            .as_str()
            .is_some_and(|text| text.contains("l’aéroport"))
    );
    assert_eq!(report["articles"][1]["notices"][0]["code"], "read-as-utf16");
    let broken = file("broken.txt", b"abc \x81\x8d\x8f def");
    let output = run(
        &["analyse", &broken.display().to_string(), "--format", "json"],
        b"",
    );
    assert_eq!(
        json(&output)["failures"][0]["detail"],
        "4",
        "the byte offset"
    );
}

#[test]
fn html_is_read_and_its_extractor_named() {
    let paragraph = "<p>Le train blindé est entré en gare, et la ville entière s’est arrêtée pour le regarder passer sous la pluie.</p>".repeat(6);
    let page = format!(
        "<!doctype html><html lang=fr><head><title>Le train</title></head><body><nav>Accueil Monde</nav><article><h1>Le train</h1>{paragraph}</article></body></html>"
    );
    let page = file("page.html", page.as_bytes());
    let output = run(
        &["analyse", &page.display().to_string(), "--format", "json"],
        b"",
    );
    let report = json(&output);
    let article = &report["articles"][0];
    assert!(
        article["source"]["extractor"]
            .as_str()
            .is_some_and(|name| name.starts_with("rs-trafilatura")),
        "{report}"
    );
    assert!(
        article["text"]
            .as_str()
            .is_some_and(|text| text.contains("Le train blindé") && !text.contains("Accueil"))
    );
}

#[test]
fn wrong_usage_exits_with_2() {
    for arguments in [
        &["analyse"][..],
        &["analyse", "-", "--lang", "de"],
        &["analyse", "-", "--layers", "opinions"],
        &["lire"],
        &["--colour"],
    ] {
        let output = run(arguments, b"x");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!stderr(&output).is_empty());
    }
    assert_eq!(run(&["--help"], b"").status.code(), Some(0));
}

#[test]
fn unknown_languages_get_the_neutral_part_and_a_notice() {
    let arabic = "وصل القطار المدرع إلى المدينة يوم الجمعة، وزار الزعيم مصنعا للطائرات قبل أن يعود إلى بلاده.";
    let output = run(
        &[
            "analyse",
            "-",
            "--format",
            "json",
            "--layers",
            "tokens,sentences",
        ],
        arabic.as_bytes(),
    );
    let article = &json(&output)["articles"][0];
    assert_eq!(article["language"]["code"], "other");
    assert_eq!(article["notices"][0]["code"], "unknown-language");
    assert!(
        article["tokens"]
            .as_array()
            .is_some_and(|tokens| tokens.len() > 10)
    );
}

#[test]
fn a_megabyte_without_a_space_and_one_word() {
    let long = vec![b'a'; 1_000_000];
    assert_eq!(
        run(&["analyse", "-", "--format", "json"], &long)
            .status
            .code(),
        Some(0)
    );
    let output = run(&["analyse", "-", "--format", "json"], b"Bonjour");
    assert_eq!(
        json(&output)["articles"][0]["notices"]
            .as_array()
            .map(|notices| notices.iter().any(|notice| notice["code"] == "very-short")),
        Some(true)
    );
}

#[test]
fn a_lemma_is_searched_in_a_folder() {
    let arguments = [
        "search",
        "visites",
        &seeds(),
        "--by",
        "lemma",
        "--offsets",
        "utf8",
        "--format",
        "json",
    ];
    let output = run(&arguments, b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let found = json(&output);
    let lines = found["lines"].as_array().expect("lines");
    assert_eq!(found["count"], lines.len());
    assert_eq!(found["articles"].as_array().map(Vec::len), Some(5));
    let texts: Vec<String> = lines
        .iter()
        .map(|line| line["keyword"].as_str().unwrap_or_default().to_lowercase())
        .collect();
    for form in ["visite", "visité"] {
        assert!(texts.iter().any(|text| text == form), "{form} in {texts:?}");
    }
    let mut files: Vec<PathBuf> = std::fs::read_dir(seeds())
        .expect("the seeds")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    for line in lines {
        let number: usize = line["article"]
            .as_str()
            .unwrap_or("")
            .parse()
            .expect("a number");
        let text = std::fs::read_to_string(&files[number - 1]).expect("a seed");
        let at = |end: &str| line["span"][end].as_u64().expect("a position") as usize;
        assert_eq!(
            line["keyword"],
            text[at("start")..at("end")],
            "the span slices its text"
        );
    }
}

#[test]
fn a_search_for_people_is_aligned() {
    let output = run(
        &["search", "blindé", "-", "--plain"],
        "Le train blindé part.".as_bytes(),
    );
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.starts_with("1 occurrence\n"), "{text}");
    assert!(text.contains("Le train blindé part."), "{text}");
}

#[test]
fn an_expression_that_is_not_understood_is_wrong_usage() {
    let output = run(&["search", "été(s", &seeds(), "--by", "regex"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = stderr(&output);
    assert!(said.contains("parenthèse n’est pas fermée"), "{said}");
    assert!(said.contains("  été(s\n     ^"), "{said}");
}

#[test]
fn a_search_tells_what_could_not_be_read() {
    let good = file("search.txt", "Le train part.".as_bytes());
    let good = good.display().to_string();
    let output = run(
        &["search", "train", &good, "nowhere.txt", "--format", "json"],
        b"",
    );
    assert_eq!(output.status.code(), Some(1));
    let found = json(&output);
    assert_eq!(
        (&found["count"], &found["failures"][0]["code"]),
        (&1.into(), &"unreadable".into())
    );
    assert_eq!(run(&["search"], b"").status.code(), Some(2));
    assert_eq!(run(&["search", "train"], b"").status.code(), Some(2));
    assert_eq!(
        run(&["search", "train", &good, "--window", "0"], b"")
            .status
            .code(),
        Some(2)
    );
}

#[test]
fn ngrams_of_a_folder() {
    let output = run(
        &["ngrams", &seeds(), "--most", "5", "--format", "json"],
        b"",
    );
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let found = json(&output);
    let ngrams = found["ngrams"].as_array().expect("n-grams");
    assert_eq!(ngrams.len(), 5);
    assert!(found["count"].as_u64() > Some(5));
    assert!(
        ngrams.iter().any(|ngram| ngram["text"] == "Kim Jong-un"),
        "{ngrams:?}"
    );
    let text = run(&["ngrams", &seeds()], b"");
    assert!(String::from_utf8_lossy(&text.stdout).contains("Kim Jong-un"));
}

#[test]
fn corrections_are_read_from_a_list_or_a_dossier() {
    let list = r#"[{"action":"mark","text":"Le quai neuf","kind":"place"}]"#;
    let dossier = format!(r#"{{"format":"recoupe-dossier","settings":{{"corrections":{list}}}}}"#);
    let text = "Le quai neuf rouvre. Le quai neuf est beau.";
    for (name, content) in [("list.json", list), ("dossier.json", &dossier)] {
        let path = file(name, content.as_bytes()).display().to_string();
        let output = run(
            &[
                "analyse",
                "-",
                "--format",
                "json",
                "--plain",
                "--corrections",
                &path,
            ],
            text.as_bytes(),
        );
        let report = json(&output);
        assert_eq!(report["corrections"][0]["mentions"], 2, "{name}");
        assert_eq!(report["articles"][0]["mentions"][1]["correction"], 0);
        assert_eq!(report["entities"][0]["name"], "Le quai neuf");
    }
}

#[test]
fn a_file_without_corrections_is_named() {
    for (name, content, wrong) in [
        ("no.json", "mark", "is no JSON"),
        ("number.json", "3", "is neither a list"),
        (
            "object.json",
            r#"{"settings":{"corrections":{"action":1}}}"#,
            "is neither a list",
        ),
    ] {
        let path = file(name, content.as_bytes()).display().to_string();
        let output = run(&["analyse", "-", "--corrections", &path], b"Un mot.");
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(name) && stderr(&output).contains(wrong));
    }
    let output = run(
        &["analyse", "-", "--corrections", "absent.json"],
        b"Un mot.",
    );
    assert!(stderr(&output).contains("absent.json cannot be read"));
}

#[test]
fn layers_of_cross_reading_are_asked_for_by_name() {
    let layers = "quotes,certainty,figures,dates,passages,coverage,wording";
    let output = run(
        &["analyse", &seeds(), "--format", "json", "--layers", layers],
        b"",
    );
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let report = json(&output);
    assert_eq!(report["families"].as_array().map(Vec::len), Some(3));
    assert_eq!(report["coverage"]["least"], 2);
    assert!(
        report["wording"]
            .as_array()
            .is_some_and(|all| !all.is_empty())
    );
    assert!(
        report["summary"]
            .as_array()
            .is_some_and(|all| !all.is_empty())
    );
    assert_eq!(
        report["articles"][0]["credits"].as_array().map(Vec::len),
        Some(1)
    );
    let without = run(
        &[
            "analyse",
            &seeds(),
            "--format",
            "json",
            "--layers",
            "blocks",
        ],
        b"",
    );
    let report = json(&without);
    for layer in ["families", "coverage", "wording", "similarity", "pairs"] {
        assert!(report.get(layer).is_none(), "{layer}");
    }
}

#[test]
fn how_many_others_must_carry_something_is_asked_for() {
    let least = |number: &str| {
        let arguments = ["analyse", &seeds(), "--format", "json", "--least", number];
        let report = json(&run(&arguments, b""));
        let told = |article: &Value| article["not_found"].as_array().map_or(0, Vec::len);
        let articles = report["coverage"]["articles"]
            .as_array()
            .expect("five articles");
        (
            report["coverage"]["least"].clone(),
            articles.iter().map(told).sum::<usize>(),
        )
    };
    let (two, four, nine) = (least("2"), least("4"), least("9"));
    assert!(two.1 > four.1, "{two:?} {four:?}");
    assert_eq!(nine.0, 4, "never more than the others there are");
    assert_eq!(nine.1, four.1);
}

#[test]
fn text_for_a_desk_editor() {
    let output = run(&["analyse", &seeds(), "--format", "text"], b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    for expected in [
        " Non trouvé ici ",
        " Texte commun ",
        " Comment on l’appelle ",
        " En chiffres ",
        "Maud\u{a0}Kervennec\u{a0}: «\u{a0}Une livraison d’avions n’est pas",
        "Quatre\u{a0}heures\u{a0}=\u{a0}4\u{a0}h",
        "Avec agences",
        "«\u{a0}organisé\u{a0}» → «\u{a0}tenu\u{a0}»",
        "Kim Jong-un\u{a0}(3) · le dirigeant nord-coréen · M. Kim",
    ] {
        assert!(text.contains(expected), "no {expected:?} in\n{text}");
    }
}

#[test]
fn one_article_alone_has_no_relations() {
    let path = file("alone.txt", "Le train est parti hier soir.".as_bytes());
    let path = path.display().to_string();
    let report = json(&run(&["analyse", &path, "--format", "json"], b""));
    assert!(report.get("coverage").is_none());
    assert_eq!(report["families"], serde_json::json!([]));
    let output = run(&["analyse", &path, "--format", "text"], b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}
