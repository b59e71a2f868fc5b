//! The bytes of a text, looked at several at a time.

/// Bytes that are looked at together.
const SEVERAL: usize = 16;

/// Where the first byte from `from` on stands that `is` wanted; the end where there is none.
pub fn find(bytes: &[u8], from: usize, is: impl Fn(u8) -> bool) -> usize {
    let mut at = from.min(bytes.len());
    while let Some(several) = bytes[at..].first_chunk::<SEVERAL>()
        && !several.iter().fold(false, |found, &byte| found | is(byte))
    {
        at += SEVERAL;
    }
    let here = bytes[at..].iter().position(|&byte| is(byte));
    here.map_or(bytes.len(), |here| at + here)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_byte_is_found_wherever_it_stands() {
        for length in 0..3 * SEVERAL {
            for place in 0..=length {
                let mut bytes = vec![b'a'; length];
                bytes[place..].fill(b'b');
                for from in 0..=length {
                    assert_eq!(find(&bytes, from, |byte| byte == b'b'), place.max(from));
                }
            }
        }
    }
}
