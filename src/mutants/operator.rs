//! Operators behind switches. The operands are written once however many changes there are: operators lie within operators, and copies of copies would fill the
//! compiler's memory.

use crate::change::Change;
use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{BinOp, ExprBinary, ExprUnary};

/// `binary`, whose operator becomes another while one of `changes` is in force.
pub fn binary(binary: &ExprBinary, changes: &[Change]) -> TokenStream {
    let (left, operator, right) = (&binary.left, &binary.op, &binary.right);
    match operator {
        // The right side is only looked at where the left does not decide.
        BinOp::And(_) | BinOp::Or(_) => {
            let decides = if matches!(operator, BinOp::And(_)) { quote!(!=) } else { quote!(==) };
            let numbers = changes.iter().map(|change| change.number);
            quote!((match #left { mutant_left => if mutant_left #decides (false #(|| crate::mutant::on(#numbers))*) { #right } else { mutant_left } }))
        }
        // Comparing borrows its operands, of which some cannot be moved.
        BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
            let chosen = chosen(changes, operator, &quote!(*left), &quote!(*right));
            quote!((match (&(#left), &(#right)) { (left, right) => #chosen }))
        }
        BinOp::Add(_)
        | BinOp::Sub(_)
        | BinOp::Mul(_)
        | BinOp::Div(_)
        | BinOp::Rem(_)
        | BinOp::BitAnd(_)
        | BinOp::BitOr(_)
        | BinOp::BitXor(_)
        | BinOp::Shl(_)
        | BinOp::Shr(_) => {
            let chosen = chosen(changes, operator, &quote!(left), &quote!(right));
            quote!((match (#left, #right) { (left, right) => #chosen }))
        }
        // What is assigned to has to stay a place.
        _ => {
            let chosen = chosen(changes, operator, &left.to_token_stream(), &right.to_token_stream());
            quote!((#chosen))
        }
    }
}

fn chosen(changes: &[Change], operator: &BinOp, left: &TokenStream, right: &TokenStream) -> TokenStream {
    changes.iter().fold(quote!({ #left #operator #right }), |rest, change| {
        let (number, other) = (change.number, change.tokens());
        quote!({ if crate::mutant::on(#number) { #left #other #right } else #rest })
    })
}

/// `unary`, whose operator is gone while one of `changes` is in force.
pub fn unary(unary: &ExprUnary, changes: &[Change]) -> TokenStream {
    let (operator, operand) = (&unary.op, &unary.expr);
    let chosen = changes.iter().fold(quote!({ #operator operand }), |rest, change| {
        let number = change.number;
        quote!({ if crate::mutant::on(#number) { operand } else #rest })
    });
    quote!((match #operand { operand => #chosen }))
}
