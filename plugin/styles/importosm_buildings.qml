<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16">
  <renderer-v2 type="RuleRenderer">
    <rules key="root">
      <rule key="rule0" symbol="0" label="7 storeys and above | 七层及以上" filter="&quot;storeys&quot; &gt;= 7"/>
      <rule key="rule1" symbol="1" label="4 to 6 storeys | 四至六层" filter="&quot;storeys&quot; &gt;= 4 AND &quot;storeys&quot; &lt; 7"/>
      <rule key="rule2" symbol="2" label="Below 4 storeys | 四层以下" filter="&quot;storeys&quot; &lt; 4"/>
      <rule key="rule3" symbol="3" label="Storeys unknown | 层数不详" filter="ELSE"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="190,150,120,255"/>
            <Option name="outline_color" type="QString" value="150,140,130,255"/>
            <Option name="outline_width" type="QString" value="0.1"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="214,184,158,255"/>
            <Option name="outline_color" type="QString" value="150,140,130,255"/>
            <Option name="outline_width" type="QString" value="0.1"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="232,214,198,255"/>
            <Option name="outline_color" type="QString" value="150,140,130,255"/>
            <Option name="outline_width" type="QString" value="0.1"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="style" type="QString" value="b_diagonal"/>
            <Option name="color" type="QString" value="150,150,150,255"/>
            <Option name="outline_color" type="QString" value="150,140,130,255"/>
            <Option name="outline_width" type="QString" value="0.1"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
