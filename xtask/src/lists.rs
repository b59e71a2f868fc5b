//! `cargo xtask lists --data DIR`: the compact name lists in `src/lang/`, made
//! from openly licensed tables. `models/README.md` names each with its licence.
//!
//! In: INSEE's first names, popular-names, CLDR's territories and cities, the
//! French regions, departments and their chief towns. Out: `first_names.txt`
//! and `places_derived.txt`, one name a line, sorted; same data, same bytes.

mod gender;

use crate::paths::in_root;
use crate::process::{self, Failure, Outcome};
use recoupe::text::fold::fold_accents;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// A first name is listed from this number of bearers on.
const FEWEST_BEARERS: u32 = 800;

/// First names that are rarer in the press than what else they mean.
const AMBIGUOUS: &str = "
    avril mai juin juillet aout paris france lorraine florence chine ange prudence constance
    clemence aime alliance victoire esperance grace max may june april august rose faith hope joy
    will mark bill art guy jet sun sky summer autumn harmony london brooklyn israel jordan georgia
    chelsea austin dallas savannah india china asia ville le la les de du des un une et en il elle
    on van rue saint sainte marche mer royal prince princesse baron noel reine desire dieudonne do
    no so an my ha in or to mo na ma sa se ta te us day sur par son ton mon san sol tran ho vi tu
    ai anh ba bo bao bi can cu da di go hai he hu hy ji jo jun ki ko ku li lo lu mi mu nam ni nu
    ny oh om ou pa pi po qi ra re ri ro ru si su ti ty uk va vo wa we wi xi ya ye yi yo yu zi zu
    min dung al";

/// First names of the news that the tables lack or that are short.
const ADDED: &str = "
    kim vladimir volodymyr serguei sergei dmitri emmanuel joe donald xi angela boris ursula recep
    narendra benyamin benjamin mahmoud bachar kamala barack hillary olaf giorgia rishi keir jens
    antonio antony lloyd jake evgueni mikhail alexei alexandre youri nikita viktor viatcheslav
    valeri anatoli andrei oleg igor maria elon jeff tim sundar satya jo ed";

/// Places whose names are ordinary words: a list cannot tell them.
const ORDINARY_WORDS: [&str; 8] = [
    "Lot", "Nord", "Cher", "Creuse", "Ain", "Centre", "Est", "Ouest",
];

/// Writes the lists.
pub fn run(options: &[String]) -> Outcome {
    let [flag, data] = options else {
        return Err(Failure::new("lists needs --data DIR"));
    };
    if flag != "--data" {
        return Err(Failure::new(format!(
            "“{flag}” is no option of lists; it takes --data DIR"
        )));
    }
    let gaz = Path::new(data).join("gaz");
    write("src/lang/first_names.txt", &first_names(&gaz)?)?;
    let [men, women] = gender::first_names(&gaz)?;
    write("src/lang/first_names_of_men.txt", &men)?;
    write("src/lang/first_names_of_women.txt", &women)?;
    for language in ["fr", "en"] {
        let file = format!("src/lang/{language}/places_derived.txt");
        write(&file, &places(&gaz, language)?)?;
    }
    Ok(())
}

fn write(file: &str, names: &BTreeSet<String>) -> Outcome {
    let mut text = names.iter().cloned().collect::<Vec<_>>().join("\n");
    text.push('\n');
    process::write(&in_root(file), text)?;
    println!("{file}: {} names", names.len());
    Ok(())
}

fn read(file: &Path) -> Outcome<String> {
    Ok(process::read_text(file)?
        .trim_start_matches('\u{feff}')
        .to_owned())
}

/// The fields of a table's rows, its heading left out; fields may be quoted.
fn rows(text: &str, separator: char) -> Vec<Vec<String>> {
    text.lines()
        .skip(1)
        .map(|line| {
            let mut fields = vec![String::new()];
            let mut quoted = false;
            for c in line.chars() {
                match c {
                    '"' => quoted = !quoted,
                    c if c == separator && !quoted => fields.push(String::new()),
                    c => fields.last_mut().expect("there is a field").push(c),
                }
            }
            fields
        })
        .collect()
}

fn field(row: &[String], at: usize) -> &str {
    row.get(at).map_or("", |field| field.trim())
}

/// Folded, without accents.
fn first_names(gaz: &Path) -> Outcome<BTreeSet<String>> {
    let insee = read(&gaz.join("insee_sexratio_firstnames_2017.csv"))?;
    let common = rows(&insee, ';').into_iter().filter(|row| {
        field(row, 2)
            .parse::<u32>()
            .is_ok_and(|bearers| bearers > FEWEST_BEARERS)
    });
    let popular = read(&gaz.join("popular-names/common-forenames-by-country.csv"))?;
    let names = common
        .map(|row| fold_accents(field(&row, 0)))
        .chain(
            rows(&popular, ',')
                .into_iter()
                .map(|row| fold_accents(field(&row, 11))),
        )
        .filter(|name| {
            name.len() > 2
                && name
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || matches!(b, b'-' | b'\''))
        });
    let ambiguous: BTreeSet<&str> = AMBIGUOUS.split_whitespace().collect();
    let mut names: BTreeSet<String> = names
        .filter(|name| !ambiguous.contains(name.as_str()))
        .collect();
    names.extend(ADDED.split_whitespace().map(str::to_owned));
    Ok(names)
}

/// First names of INSEE with `fewest` bearers or more, as they stand there.
pub fn more_first_names(gaz: &Path, fewest: u32) -> Outcome<Vec<String>> {
    let ambiguous: BTreeSet<&str> = AMBIGUOUS.split_whitespace().collect();
    let insee = read(&gaz.join("insee_sexratio_firstnames_2017.csv"))?;
    Ok(rows(&insee, ';')
        .into_iter()
        .filter(|row| {
            field(row, 2)
                .parse::<u32>()
                .is_ok_and(|bearers| bearers >= fewest)
        })
        .map(|row| field(&row, 0).to_owned())
        .filter(|name| name.len() > 2 && !ambiguous.contains(name.as_str()))
        .collect())
}

/// Common surnames of the world, in Latin letters.
pub fn surnames(gaz: &Path) -> Outcome<Vec<String>> {
    let popular = read(&gaz.join("popular-names/common-surnames-by-country.csv"))?;
    Ok(rows(&popular, ',')
        .iter()
        .map(|row| field(row, 5).to_owned())
        .filter(|name| name.is_ascii() || name.chars().all(|c| c < '\u{250}'))
        .collect())
}

/// French communes, as written.
pub fn communes(gaz: &Path) -> Outcome<Vec<String>> {
    let communes = read(&gaz.join("etalab/sources/communes.csv"))?;
    Ok(rows(&communes, ',')
        .iter()
        .filter(|row| field(row, 0) == "COM")
        .map(|row| field(row, 9).to_owned())
        .collect())
}

/// As written, with typographic apostrophes.
fn places(gaz: &Path, language: &str) -> Outcome<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let cldr = gaz.join("cldr/cldr-json");
    let json = |file: String| -> Outcome<Value> {
        serde_json::from_str(&read(&cldr.join(&file))?)
            .map_err(|error| Failure::new(format!("{file}: {error}")))
    };
    let territories = json(format!(
        "cldr-localenames-full/main/{language}/territories.json"
    ))?;
    let path = format!("/main/{language}/localeDisplayNames/territories");
    if let Some(Value::Object(territories)) = territories.pointer(&path) {
        for (code, name) in territories {
            let other =
                code.contains("-alt-") && !code.ends_with("variant") && !code.ends_with("short");
            let no_place =
                ["001", "ZZ", "XA", "XB", "EU", "EZ", "UN", "QO"].contains(&code.as_str());
            if let Some(name) = name.as_str().filter(|_| !other && !no_place) {
                names.insert(
                    name.split([' ', '\u{a0}'])
                        .take_while(|word| !word.starts_with(['(', '[']))
                        .collect::<Vec<_>>()
                        .join(" "),
                );
            }
        }
    }
    if language == "fr" {
        let zones = json("cldr-dates-full/main/fr/timeZoneNames.json".to_owned())?;
        cities(&zones, &mut names);
        let folder = gaz.join("etalab/sources");
        let regions = rows(&read(&folder.join("regions.csv"))?, ',');
        names.extend(regions.iter().map(|row| field(row, 5).to_owned()));
        let departments = rows(&read(&folder.join("departements.csv"))?, ',');
        names.extend(departments.iter().map(|row| field(row, 6).to_owned()));
        let chief: BTreeSet<&str> = departments.iter().map(|row| field(row, 2)).collect();
        let communes = rows(&read(&folder.join("communes.csv"))?, ',');
        names.extend(
            communes
                .iter()
                .filter(|row| field(row, 0) == "COM" && chief.contains(field(row, 1)))
                .map(|row| field(row, 8).to_owned()),
        );
    }
    Ok(names
        .into_iter()
        .map(|name| name.replace('\'', "’"))
        .filter(|name| {
            !name.is_empty()
                && !name.contains(|c: char| c.is_ascii_digit())
                && !ORDINARY_WORDS.contains(&name.as_str())
        })
        .collect())
}

/// Every `exemplarCity` below `value`.
fn cities(value: &Value, names: &mut BTreeSet<String>) {
    if let Value::Object(fields) = value {
        for (key, value) in fields {
            match value.as_str().filter(|_| key == "exemplarCity") {
                Some(city) if !city.contains(['(', '[']) && !city.contains("inconnue") => {
                    names.insert(city.to_owned());
                }
                Some(_) => {}
                None => cities(value, names),
            }
        }
    }
}
