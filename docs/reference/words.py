"""The words of the pages that are no docstring's, in both languages."""

from __future__ import annotations

from typing import Final

from gradpolicy.model import Text

__all__ = ["HEADS", "KINDS"]

#: What a name is.
KINDS: Final = {
    "module": Text("模块", "module"),
    "class": Text("类", "class"),
    "enum": Text("枚举", "enumeration"),
    "protocol": Text("协议", "protocol"),
    "exception": Text("异常", "exception"),
    "function": Text("函数", "function"),
    "method": Text("方法", "method"),
    "class method": Text("类方法", "class method"),
    "static method": Text("静态方法", "static method"),
    "property": Text("属性", "property"),
    "alias": Text("类型别名", "type alias"),
    "constant": Text("常量", "constant"),
}

#: Heads of tables and labels of lists.
HEADS: Final = {
    "name": Text("名称", "Name"),
    "kind": Text("种类", "Kind"),
    "type": Text("类型", "Type"),
    "default": Text("默认值", "Default"),
    "required": Text("必填", "required"),
    "meaning": Text("说明", "Meaning"),
    "value": Text("值", "Value"),
    "parameters": Text("参数", "Parameters"),
    "fields": Text("字段", "Fields"),
    "attributes": Text("属性", "Attributes"),
    "members": Text("成员", "Members"),
    "returns": Text("返回", "Returns"),
    "yields": Text("产生", "Yields"),
    "raises": Text("异常", "Raises"),
    "bases": Text("基类", "Bases"),
    "source": Text("源文件", "Source file"),
    "contents": Text("本页的名称", "Names on this page"),
    "import": Text("导入", "Import"),
    "module": Text("模块", "Module"),
    "holds": Text("内容", "What it holds"),
}
